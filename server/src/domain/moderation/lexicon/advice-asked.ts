import { phrasesOf } from './phrases-of';

/**
 * Questions of what to do, and calls for a lawyer. By themselves they are titles of posts ("Can I
 * sue?") and quotations ("Do I need a lawyer?" in every confession case since Miranda v. Arizona,
 * 384 U.S. 436 (1966)), so they count beside a matter of the writer's own only. The American Bar
 * Association's opinion on websites that invite questions says why they are looked for: an answer
 * to specific facts can make a client (ABA Formal Op. 10-457). Written for this plugin.
 */
const english = [
  ...phrasesOf(
    ['what'],
    [
      'should i do',
      'should we do',
      'should i say',
      'should he do',
      'should she do',
      'can i do',
      'can we do',
      'do i do',
      'do we do',
      'would you do',
      'happens to me',
      'happens if i',
      'are my rights',
      'are my options',
      'are my chances',
      'are our rights',
      'are our options',
    ]
  ),
  ...phrasesOf(
    ['should', 'can', 'could', 'must', 'do', 'may'],
    [
      'i sue',
      'we sue',
      'i plead',
      'i take the plea',
      'i take the deal',
      'i accept',
      'i appeal',
      'i sign',
      'i file',
      'i fight',
      'i settle',
      'i testify',
      'i talk to',
      'i refuse',
      'i go to jail',
      'i get custody',
      'i get my',
      'i still',
      'i be fired',
      'i be evicted',
      'i be deported',
      'i have to',
      'i have a case',
      'we have a case',
      'i have a claim',
      'i need a lawyer',
      'i need an attorney',
      'we need a lawyer',
      'they do this',
      'they do that',
      'he do this',
      'he do that',
      'she do this',
      'she do that',
      'they evict me',
      'they fire me',
      'they keep my',
      'they take my',
      'they deport me',
      'they make me',
      'they force me',
    ]
  ),
  ...phrasesOf(
    ['am i', 'are we', 'is he', 'is she'],
    ['liable', 'entitled', 'allowed to', 'eligible', 'in trouble', 'required to', 'going to jail']
  ),
  'how do i',
  'how can i',
  'how should i',
  ...phrasesOf(['how long', 'how much time', 'how many days'], ['do i have', 'do we have']),
  'is it legal for',
  'is this legal',
  'is that legal',
  'who can i',
  'whom can i',
  'where do i',
  'will i go to jail',
  'will i lose',
  'will i be deported',
  ...phrasesOf(
    ['i need', 'we need', 'i want', 'looking for', 'i am looking for', "i'm looking for"],
    [
      'a lawyer',
      'an attorney',
      'legal advice',
      'some advice',
      'some legal advice',
      'advice',
      'help',
      'to know my rights',
    ]
  ),
  ...phrasesOf(
    ['can you', 'could you', 'can anyone', 'can anybody', 'could anyone', 'can someone'],
    ['help me', 'help us', 'please help', 'advise', 'advise me', 'tell me', 'take my']
  ),
  ...phrasesOf(['will you', 'would you'], ['take my', 'help me', 'represent me']),
  'need a lawyer',
  'need an attorney',
  'need legal help',
  'any advice',
  'any help would be',
  'please advise',
  'please help me',
  'please help us',
];

const spanish = [
  ...phrasesOf(
    ['qué'],
    [
      'debo hacer',
      'debemos hacer',
      'puedo hacer',
      'podemos hacer',
      'hago',
      'hacemos',
      'me va a pasar',
      'me puede pasar',
      'pasa si',
      'derechos tengo',
      'opciones tengo',
      'me recomienda',
      'me recomiendan',
      'me aconseja',
      'me aconsejan',
    ]
  ),
  ...phrasesOf(
    ['puedo', 'podemos', 'debo', 'debería', 'tengo que', 'me conviene'],
    [
      'demandar',
      'apelar',
      'firmar',
      'declararme',
      'aceptar',
      'pelear',
      'contratar',
      'pagar',
      'ir a',
      'presentar',
      'pedir',
      'reclamar',
      'llamar',
    ]
  ),
  ...phrasesOf(
    ['me pueden', 'me puede', 'nos pueden'],
    ['ayudar', 'deportar', 'despedir', 'desalojar', 'demandar', 'arrestar', 'quitar', 'orientar']
  ),
  ...phrasesOf(
    ['necesito', 'necesitamos', 'busco', 'estoy buscando'],
    [
      'un abogado',
      'una abogada',
      'abogado',
      'ayuda',
      'asesoría',
      'asesoramiento',
      'un consejo',
      'consejo',
      'orientación',
      'saber si',
    ]
  ),
  'cuáles son mis derechos',
  'cuánto tiempo tengo',
  'cuántos días tengo',
  'tengo derecho a',
  'es legal que',
  'tengo un caso',
  'cómo puedo',
  'cómo hago',
  'pueden tomar mi caso',
  'puede tomar mi caso',
  'alguien me puede',
  'alguien sabe si',
];

export const adviceAsked: readonly string[] = [...english, ...spanish];
