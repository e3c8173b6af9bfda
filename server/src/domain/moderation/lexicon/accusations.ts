import { insults } from './insults';
import { phrasesOf } from './phrases-of';

/**
 * What is said of a person and cannot be taken back once it is read: a crime, or being unfit for
 * a profession, two of the four kinds that are defamation by themselves (Restatement (Second) of
 * Torts, sections 571 and 573). Each names whom it means, or can mean nobody but somebody present;
 * "sexual assault statute", "sex offender registry" and "a fraud on the court" are topics.
 */
const accused = [
  'he',
  'she',
  'this guy',
  'this man',
  'this woman',
  'this lawyer',
  'that lawyer',
  'this attorney',
  'that attorney',
  'this judge',
  'that judge',
  'this firm',
  'your firm',
  'this doctor',
  'this cop',
  'this officer',
  'that officer',
  'my lawyer',
  'my attorney',
  'my boss',
  'my landlord',
  'my ex',
  'my husband',
  'my wife',
  'my employer',
];

const english = [
  ...phrasesOf(phrasesOf(accused, ['is', 'was']), insults),
  ...phrasesOf(
    ['they are', "they're", 'they were', 'you are', "you're", 'you were', 'these people are'],
    ['crooks', 'thieves', 'frauds', 'scammers', 'con men', 'liars', 'predators', 'corrupt']
  ),
  ...phrasesOf(['you are', "you're"], ['a crook', 'a thief', 'a fraud', 'a scammer', 'a liar']),
  ...phrasesOf(
    ['scammed', 'robbed', 'cheated', 'defrauded', 'ripped off', 'raped', 'molested', 'assaulted'],
    ['me', 'us', 'my mother', 'my father', 'my daughter', 'my son', 'my family']
  ),
  'ripped me off',
  'ripped us off',
  'beat me up',
  'hit me and',
  ...phrasesOf(
    ['stole', 'stealing', 'took'],
    ['my money', 'our money', 'my retainer', 'my settlement', 'my inheritance', 'my deposit']
  ),
  ...phrasesOf(
    ['botched', 'screwed up', 'ruined', 'bungled', 'lost', 'sold out', 'messed up'],
    ['my case', 'my appeal', 'my divorce', 'our case']
  ),
  'forged my',
  'forged our',
  'lied to me about',
  'lied to us about',
];

const spanish = [
  ...phrasesOf(
    [
      'él es',
      'ella es',
      'ellos son',
      'usted es',
      'ustedes son',
      'este abogado es',
      'ese abogado es',
      'esta abogada es',
      'este juez es',
      'ese juez es',
      'este bufete es',
      'mi abogado es',
      'mi abogada es',
      'mi jefe es',
      'mi casero es',
    ],
    [
      'un ladrón',
      'una ladrona',
      'unos ladrones',
      'un estafador',
      'una estafadora',
      'unos estafadores',
      'un fraude',
      'un mentiroso',
      'una mentirosa',
      'un corrupto',
      'una corrupta',
      'un violador',
      'un incompetente',
      'una incompetente',
      'un inútil',
    ]
  ),
  ...phrasesOf(
    ['me', 'nos'],
    [
      'estafó',
      'estafaron',
      'robó',
      'robaron mi',
      'robaron el dinero',
      'violó',
      'golpeó',
      'engañó',
      'engañaron',
    ]
  ),
  ...phrasesOf(
    ['perdió', 'arruinó', 'abandonó', 'vendió'],
    ['mi caso', 'mi apelación', 'nuestro caso', 'mi divorcio']
  ),
  'se quedó con mi dinero',
  'se quedaron con mi dinero',
  'se robó mi dinero',
  'falsificó mi',
];

export const accusations: readonly string[] = [...english, ...spanish];
