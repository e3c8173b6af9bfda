import { phrasesOf } from './phrases-of';

/**
 * What turns a lawyer's answer from information into advice: telling one person what to do in
 * their matter, saying how it will end, speaking as their lawyer (ABA Formal Op. 10-457 warns of
 * answers to specific facts; ABA Model Rule 7.1 of promises). Looked for in the firm's own words
 * alone: among readers, "you should sue" is a conversation. "You should call our office" is what
 * such an answer ought to say, and stays.
 */
const english = [
  ...phrasesOf(
    [
      'you should',
      'you should not',
      "you shouldn't",
      'you must',
      'you must not',
      'you need to',
      'you have to',
      'you ought to',
      "you'd better",
      'you had better',
    ],
    [
      'file',
      'plead',
      'sue',
      'appeal',
      'sign',
      'settle',
      'accept',
      'reject',
      'refuse',
      'respond to',
      'answer the',
      'move out',
      'move to dismiss',
      'demand',
      'testify',
      'take the deal',
      'take the plea',
      'talk to the police',
      'speak to the police',
      'pay the',
      'stop paying',
    ]
  ),
  ...phrasesOf(
    ['i', 'we', 'i would', "i'd", 'we would', "we'd"],
    ['advise you', 'strongly advise you', 'recommend that you', 'recommend you', 'suggest you file']
  ),
  'my advice to you',
  'our advice to you',
  'my legal advice',
  'our legal advice',
  ...phrasesOf(
    ['you have'],
    [
      'a case',
      'a good case',
      'a strong case',
      'a solid case',
      'a great case',
      'a winning case',
      'a claim',
      'a valid claim',
      'a good claim',
      'a strong claim',
      'nothing to worry about',
    ]
  ),
  ...phrasesOf(
    ['you can', 'you could', 'you may', 'you might'],
    ['sue', 'plead', 'sue them', 'sue him', 'sue her', 'recover damages']
  ),
  ...phrasesOf(
    ['you will', "you'll", 'we will', "we'll", 'we can', 'i can', 'i will'],
    ['win', 'win this', 'win your case', 'get you off', 'get your case', 'get this dismissed']
  ),
  ...phrasesOf(
    ['i', 'we', 'i can', 'we can', 'i will', 'we will', "i'll", "we'll", "i'd be happy to"],
    ['represent you', 'take your case', 'handle your case']
  ),
  ...phrasesOf(
    ['as your', "i'm your", 'i am your', 'we are your'],
    ['attorney', 'lawyer', 'lawyers']
  ),
  'your deadline is',
  'your statute of limitations',
];

/** With `usted`: without it, "debe apelar" is what a defendant must do. */
const spanish = [
  ...phrasesOf(
    ['usted debe', 'usted no debe', 'usted debería', 'usted no debería', 'usted tiene que'],
    [
      'demandar',
      'apelar',
      'firmar',
      'declararse',
      'aceptar',
      'rechazar',
      'contestar la',
      'presentar una',
      'presentar su',
      'hablar con la policía',
    ]
  ),
  ...phrasesOf(['le conviene'], ['demandar', 'apelar', 'firmar', 'aceptar', 'declararse']),
  'le aconsejo',
  'le aconsejamos',
  'le recomiendo que',
  'le recomendamos que',
  'mi consejo para usted',
  ...phrasesOf(
    ['usted tiene'],
    ['un caso', 'un buen caso', 'un caso fuerte', 'un caso sólido', 'un reclamo válido']
  ),
  'usted puede demandar',
  'puede usted demandar',
  'usted va a ganar',
  'usted ganará',
  'ganaremos su caso',
  'vamos a ganar su caso',
  'como su abogado',
  'como su abogada',
  'soy su abogado',
  'soy su abogada',
  'lo representaremos',
  'la representaremos',
  'podemos representarlo',
  'podemos representarla',
  'tomaremos su caso',
  'su plazo vence',
];

export const adviceGiven: readonly string[] = [...english, ...spanish];
