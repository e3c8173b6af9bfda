import { phrasesOf } from './phrases-of';

/**
 * Praise and blame of a lawyer's or a firm's work, as they stand under reviews and testimonials.
 * Both, for a firm that publishes the one and rejects the other misleads (ABA Model Rule 7.1; the
 * Consumer Review Rule, 16 C.F.R. part 465), and answering a bad one can breach a confidence (ABA
 * Formal Op. 496). A firm is in each phrase: "I highly recommend the dissent" and "the best lawyers
 * read the record" are about neither. No list of others is in it.
 */
const firms = [
  'this firm',
  'this law firm',
  'this law office',
  'this lawyer',
  'this attorney',
  'this office',
  'this team',
  'your firm',
  'your law firm',
  'your office',
  'your services',
  'your team',
  'these lawyers',
  'these attorneys',
  'these guys',
  'these people',
];

const english = [
  ...phrasesOf(
    [
      'recommend',
      'recommending',
      'recommended',
      'not recommend',
      'never recommend',
      'hire',
      'hiring',
      'avoid',
      'stay away from',
      'do not use',
      "don't use",
      'never use',
      'happy with',
      'unhappy with',
      'disappointed with',
      'disappointed in',
      'satisfied with',
      'grateful to',
      'thankful to',
      'thankful for',
    ],
    firms
  ),
  ...phrasesOf(
    ['best', 'worst', 'greatest', 'finest', 'most professional'],
    [
      'lawyer in',
      'lawyer ever',
      'lawyer i',
      'lawyer you',
      'attorney in',
      'attorney ever',
      'attorney i',
      'attorney you',
      'law firm in',
      'law firm ever',
      'law firm i',
      'firm in town',
      'lawyers in town',
      'attorneys in town',
    ]
  ),
  ...phrasesOf(
    ['five', '5', 'four', '4', 'three', '3', 'two', '2', 'one', '1', 'zero', '0'],
    ['stars', 'star review', 'star service', 'out of 5 stars', 'out of five stars']
  ),
  ...phrasesOf(
    ['won', 'winning', 'handled', 'handling', 'took care of', 'helped with', 'help with'],
    ['my case', 'our case', 'my divorce', 'my claim', 'my appeal', 'my immigration', 'my accident']
  ),
  ...phrasesOf(
    ['got me', 'got us'],
    ['a great settlement', 'a good settlement', 'a settlement', 'off', 'the best', 'more money']
  ),
  ...phrasesOf(
    ['never', 'did not', "didn't", 'would not', "wouldn't", "doesn't", 'does not'],
    [
      'returned my call*',
      'return my call*',
      'called me back',
      'call me back',
      'answered my email*',
      'answer my email*',
      'answered my call*',
      'returned my email*',
    ]
  ),
  'overcharged me',
  'overcharged us',
  'overbilled me',
  'waste of my money',
  'took my money and',
  'worth every penny',
  'i was a client of',
  'as a former client',
  'a satisfied client',
  'a happy client',
  'a former client of',
  'thank you for winning',
  'thank you for everything you did',
  'thanks for everything you did',
  'thank you for getting me',
  'great customer service',
  'terrible customer service',
];

const spanish = [
  ...phrasesOf(
    [
      'recomiendo',
      'recomiendo mucho',
      'recomiendo ampliamente',
      'no recomiendo',
      'no contraten',
      'contraten',
      'eviten',
      'contento con',
      'contenta con',
      'decepcionado de',
      'decepcionada de',
      'agradecido con',
      'agradecida con',
      'agradecidos con',
    ],
    [
      'este bufete',
      'este despacho',
      'esta firma',
      'a este abogado',
      'a esta abogada',
      'este abogado',
      'esta abogada',
      'a estos abogados',
      'estos abogados',
      'sus servicios',
      'su despacho',
      'su firma',
      'su bufete',
    ]
  ),
  ...phrasesOf(
    ['el mejor', 'la mejor', 'los mejores', 'el peor', 'la peor', 'los peores'],
    ['abogado de', 'abogada de', 'abogados de', 'abogado que', 'abogada que', 'abogados que']
  ),
  ...phrasesOf(['cinco', '5', 'cuatro', '4', 'una', '1', 'cero'], ['estrellas', 'estrella']),
  ...phrasesOf(
    ['ganó', 'ganaron', 'resolvió', 'resolvieron', 'llevó', 'llevaron'],
    ['mi caso', 'nuestro caso', 'mi divorcio']
  ),
  'nunca me llamaron',
  'nunca me llamó',
  'nunca contestan',
  'nunca contestaron mis',
  'no me devolvieron la llamada',
  'me cobraron de más',
  'excelente servicio',
  'pésimo servicio',
  'mal servicio',
  'muy buen servicio',
  'gracias por ganar',
  'gracias por todo lo que hicieron',
];

export const reviews: readonly string[] = [...english, ...spanish];
