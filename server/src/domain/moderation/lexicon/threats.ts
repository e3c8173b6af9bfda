import { phrasesOf } from './phrases-of';

/**
 * Harm that somebody says they will do, to others or to themselves. A true threat is a serious
 * expression of intent to harm a person (Virginia v. Black, 538 U.S. 343, 359 (2003)); hence an
 * intent and a person in most phrases, and no word by itself. The signs of suicide are those that
 * the National Institute of Mental Health names: wanting to die, having no reason to live, being a
 * burden (https://www.nimh.nih.gov/health/publications/warning-signs-of-suicide).
 *
 * Nothing here fires on the doctrine: "threatening letters", "fighting words", "patients who want
 * to die", "wrongful life", "kill the bill". "I'll shoot you an email" is why to shoot takes more
 * words than to kill.
 */
const intents = [
  'i will',
  "i'll",
  'i am going to',
  "i'm going to",
  'im going to',
  "i'm gonna",
  'im gonna',
  'we will',
  "we'll",
  'we are going to',
  "we're going to",
  'somebody should',
  'someone should',
  'somebody ought to',
  'someone ought to',
  'i want to',
  'i swear i will',
];

const victims = [
  'you',
  'him',
  'her',
  'them all',
  'all of you',
  'your family',
  'your kids',
  'your children',
  'the judge',
  'that judge',
  'this judge',
  'the lawyer',
  'that lawyer',
  'this lawyer',
  'my wife',
  'my husband',
  'my ex',
  'my boss',
  'my landlord',
];

const english = [
  ...phrasesOf(phrasesOf(intents, ['kill', 'murder', 'strangle', 'stab']), victims),
  ...phrasesOf(intents, [
    'shoot you dead',
    'shoot you in',
    'shoot him dead',
    'shoot her dead',
    'shoot up the',
    'shoot up your',
    'blow up your',
    'blow up the',
    'burn down your',
    'burn your house',
    'burn your office',
    'bomb your',
    'bomb the court*',
    'hunt you down',
    'make you bleed',
    'break your legs',
    'put a bullet in',
    'come for your family',
  ]),
  'i know where you live',
  'we know where you live',
  'i know where your kids',
  'i know where your family',
  'you deserve to die',
  'you should be shot',
  'you will be shot',
  'you are a dead man',
  "you're a dead man",
  'you are dead meat',
  "you're dead meat",
  ...phrasesOf(
    ['i hope you', 'hope you', 'i hope he', 'i hope she'],
    ['die', 'dies', 'get shot', 'gets shot', 'get killed', 'gets killed', 'burn in']
  ),
  'kill yourself',
  'kill yourselves',
  'go hang yourself',

  // Against oneself.
  'kill myself',
  'killing myself',
  'end my life',
  'ending my life',
  'take my own life',
  'taking my own life',
  'hurt myself',
  'hurting myself',
  'harm myself',
  'harming myself',
  'i want to die',
  'i just want to die',
  'i wanna die',
  'i wish i was dead',
  'i wish i were dead',
  "i don't want to live",
  'i do not want to live',
  "i don't want to be alive",
  "i can't live like this",
  'i have no reason to live',
  'nothing to live for',
  'better off without me',
  ...phrasesOf(
    ['i am', "i'm", 'im', "i'd be", 'i would be', 'we would all be'],
    ['suicidal', 'better off dead']
  ),
  'i feel suicidal',
  'i have been suicidal',
  'i have suicidal thoughts',
  'i am thinking about suicide',
  "i'm thinking about suicide",
  'i have been thinking about suicide',
  "i've been thinking about suicide",
  'i think about suicide',
];

const spanish = [
  ...phrasesOf(
    ['te voy a', 'los voy a', 'lo voy a', 'la voy a', 'te vamos a', 'los vamos a', 'les voy a'],
    ['matar', 'golpear', 'quemar', 'acuchillar', 'disparar', 'romper la cara']
  ),
  ...phrasesOf(['voy a', 'vamos a', 'quiero'], ['matarte', 'matarlo', 'matarla', 'matarlos']),
  ...phrasesOf(
    ['voy a matar', 'vamos a matar', 'habría que matar'],
    ['al juez', 'a la jueza', 'al abogado', 'a la abogada', 'a mi ex', 'a mi esposa', 'a mi jefe']
  ),
  'te mataré',
  'los mataré',
  'sé dónde vives',
  'sabemos dónde vives',
  'sé dónde vive tu familia',
  'mereces morir',
  'merecen morir',
  'ojalá te mueras',
  'ojalá se muera',
  'ojalá te maten',
  'mátate',
  'eres hombre muerto',
  'me voy a matar',
  'voy a matarme',
  'quiero matarme',
  'quiero morir',
  'quiero morirme',
  'me quiero morir',
  'quitarme la vida',
  'voy a suicidarme',
  'pienso suicidarme',
  'pienso en suicidarme',
  'pensando en suicidarme',
  'no quiero vivir',
  'ya no quiero vivir',
  'no tengo razones para vivir',
  'no tengo ganas de vivir',
  'hacerme daño',
  'estarían mejor sin mí',
];

export const threats: readonly string[] = [...english, ...spanish];
