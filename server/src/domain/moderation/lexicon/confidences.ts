import { phrasesOf } from './phrases-of';

/**
 * What a person tells a lawyer and nobody else. Whoever reads it here may owe its sender
 * confidentiality before there is any engagement (ABA Model Rule 1.18), and whoever publishes what
 * a lawyer said has waived its privilege. Written for this plugin from those two lines; no list of
 * others is in it.
 *
 * A topic is no confidence: nothing here fires on "attorney-client privilege", "filed under seal",
 * "settlement agreement" or the "Not for publication" above an opinion. So each phrase speaks of
 * the writer, and figures of speech are left out: people confess to being puzzled by a holding,
 * plead guilty to a pun, and steal a line from a dissent.
 */
const englishLawyers = phrasesOf(
  ['my', 'our'],
  ['lawyer', 'attorney', 'public defender', 'solicitor', 'counsel']
);

const english = [
  ...phrasesOf(englishLawyers, [
    'said',
    'says',
    'told me',
    'told us',
    'tells me',
    'advised me',
    'advised us',
    'warned me',
    'promised me',
    'wants me to',
    'wrote me',
    'wrote to me',
    'emailed me',
  ]),
  ...phrasesOf(['i told', 'we told', 'i admitted to', 'i confessed to'], englishLawyers),

  // Meant for the firm alone.
  ...phrasesOf(
    ['keep this', 'keep it', 'this stays', 'this is just', 'this is only'],
    ['between us', 'between you and me']
  ),
  ...phrasesOf(['please keep', 'keep'], ['this confidential', 'this private', 'this to yourself']),
  'telling you in confidence',
  'tell you in confidence',
  'telling you this in confidence',
  'tell you this in confidence',
  'in strict confidence',
  'please do not publish this',
  "please don't publish this",
  'do not publish this comment',
  "don't publish this comment",

  // Bound by a seal or by an agreement.
  'my case is sealed',
  'our case is sealed',
  'my case is under seal',
  'our case is under seal',
  'my confidential settlement',
  'our confidential settlement',
  'i settled with my',
  'i settled my',
  'we settled our',
  'offered me a settlement',
  'offered us a settlement',
  'offered me a plea',
  ...phrasesOf(
    ['i signed', 'we signed', 'they made me sign', 'he made me sign', 'she made me sign'],
    [
      'an nda',
      'a nda',
      'the nda',
      'a non disclosure agreement',
      'a nondisclosure agreement',
      'a confidentiality agreement',
    ]
  ),

  // Admissions.
  ...phrasesOf(
    ['i killed', 'i stabbed', 'i shot', 'i hit', 'i beat', 'i raped', 'i threatened', 'i choked'],
    ['him', 'her', 'my wife', 'my husband', 'my girlfriend', 'my boyfriend', 'my kid', 'a cop']
  ),
  ...phrasesOf(['i stole', 'i embezzled'], ['money', 'the money', 'cash', 'the cash']),
  ...phrasesOf(
    ['i lied'],
    ['to the police', 'to the cops', 'to the judge', 'to the officer', 'under oath', 'on my']
  ),
  ...phrasesOf(
    ['i was', 'i was driving', 'i drove'],
    ['drunk', 'intoxicated', 'high on', 'on drugs']
  ),
  'i had been drinking',
  'i left the scene',
  'i fled the scene',
  'i ran from the police',
  'i ran from the cops',
  ...phrasesOf(
    ['i was', 'i have been', "i've been"],
    ['dealing drugs', 'selling drugs', 'using drugs', 'hiding money', 'working illegally']
  ),
  ...phrasesOf(
    ['i deleted', 'i destroyed', 'i shredded', 'i hid'],
    ['the evidence', 'the emails', 'the messages', 'the texts', 'the documents', 'the assets']
  ),
  'i hid assets',
  'i never reported the income',
  "i didn't report the income",
  'i did not report the income',
  ...phrasesOf(
    ['i am', "i'm", 'my husband is', 'my wife is', 'my parents are'],
    ['undocumented', 'here illegally', 'out of status']
  ),
  'i overstayed my visa',
  'i overstayed my',
  'i crossed the border',
  'i entered without inspection',
  'i have no papers',
  "i don't have papers",
  ...phrasesOf(
    ['i used'],
    ['a fake social', 'a fake id', "someone else's social", 'a false name', 'a fake name']
  ),
];

const spanishLawyers = phrasesOf(
  ['mi', 'nuestro', 'nuestra'],
  ['abogado', 'abogada', 'licenciado', 'licenciada', 'defensor público', 'defensora pública']
);

const spanish = [
  ...phrasesOf(spanishLawyers, [
    'dijo',
    'dice',
    'me dijo',
    'me dice',
    'nos dijo',
    'me aconsejó',
    'me recomendó',
    'me prometió',
    'quiere que',
    'me escribió',
  ]),
  ...phrasesOf(['le dije a', 'le conté a', 'le confesé a'], spanishLawyers),
  'entre usted y yo',
  'que quede entre nosotros',
  'esto es confidencial',
  'se lo digo en confianza',
  'le digo en confianza',
  'por favor no publiquen',
  'por favor no publique',
  'no publiquen esto',
  'no publique esto',
  'no publiquen este comentario',
  'mi caso está sellado',
  'mi acuerdo confidencial',
  'nuestro acuerdo confidencial',
  'me hicieron firmar un acuerdo de confidencialidad',
  'firmamos un acuerdo de confidencialidad',
  'me ofrecieron un acuerdo',
  // With `yo` where the form is also one of the third person, or would be without its accent, which
  // folding takes: "quien robe dinero".
  ...phrasesOf(
    ['yo'],
    [
      'robé dinero',
      'robé el dinero',
      'entré sin papeles',
      'crucé la frontera',
      'usé papeles falsos',
      'usé un seguro falso',
      'firmé un acuerdo de confidencialidad',
      'lo maté',
      'la maté',
      'lo golpeé',
      'la golpeé',
      'lo robé',
    ]
  ),
  ...phrasesOf(
    ['le pegué a', 'golpeé a', 'amenacé a'],
    ['mi esposa', 'mi esposo', 'mi mujer', 'mi marido', 'mi novia', 'mi novio', 'mi hijo']
  ),
  'mentí a la policía',
  'le mentí a la policía',
  'le mentí al juez',
  'mentí bajo juramento',
  ...phrasesOf(
    ['yo estaba', 'yo iba', 'yo manejaba', 'yo conducía'],
    ['borracho', 'borracha', 'drogado', 'drogada', 'manejando borracho', 'vendiendo drogas']
  ),
  'yo había estado bebiendo',
  'yo había tomado',
  'yo vendía drogas',
  ...phrasesOf(['soy', 'somos'], ['indocumentado', 'indocumentada', 'indocumentados', 'ilegal']),
  'estoy indocumentado',
  'estoy indocumentada',
  'no tengo papeles',
  'no tenemos papeles',
  'estoy sin papeles',
  'entramos sin papeles',
  'cruzamos la frontera',
  'se me venció la visa',
  'me quedé después de mi visa',
  'trabajo con papeles falsos',
];

export const confidences: readonly string[] = [...english, ...spanish];
