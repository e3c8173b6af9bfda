import { phrasesOf } from './phrases-of';

/**
 * Words of somebody who takes the firm for their lawyer. A lawyer-client relation can arise from
 * what a person reasonably believes (Restatement (Third) of the Law Governing Lawyers, section 14),
 * so that nobody leaves such a belief standing in public. Each phrase is about the writer and the
 * reader: "the attorney-client relationship" and "representing oneself" are topics.
 */
const english = [
  ...phrasesOf(
    ['as my', 'you are my', "you're my", 'you were my', 'be my', 'become my', 'since you are my'],
    ['attorney', 'attorneys', 'lawyer', 'lawyers', 'legal counsel', 'counsel']
  ),
  ...phrasesOf(
    ['you', 'your firm', 'you guys', 'you people'],
    [
      'represent me',
      'represented me',
      'represent us',
      'are representing me',
      'are representing us',
      'are handling my',
      'took my case',
      'took on my case',
      'accepted my case',
      'agreed to take my case',
      'agreed to represent',
    ]
  ),
  ...phrasesOf(
    ['i am', "i'm", 'im', 'we are', "we're", 'as', 'i became'],
    [
      'your client',
      'your clients',
      'a client of yours',
      'already a client',
      'a client of your firm',
    ]
  ),
  ...phrasesOf(
    ['i', 'we', 'i already', 'i have', "i've"],
    ['hired you', 'retained you', 'retained your firm', 'hired your firm', 'signed your retainer']
  ),
  'my retainer with you',
  'i paid your retainer',
  'i consider you my',
];

const spanish = [
  ...phrasesOf(
    ['como mi', 'usted es mi', 'ustedes son mis', 'eres mi', 'sea mi', 'sean mis'],
    ['abogado', 'abogada', 'abogados', 'representante legal']
  ),
  ...phrasesOf(
    ['usted', 'ustedes', 'su despacho', 'su firma', 'su bufete'],
    [
      'me representa',
      'me representan',
      'me está representando',
      'me están representando',
      'tomó mi caso',
      'tomaron mi caso',
      'aceptó mi caso',
      'aceptaron mi caso',
      'lleva mi caso',
      'llevan mi caso',
    ]
  ),
  'soy su cliente',
  'soy cliente suyo',
  'soy clienta suya',
  'soy cliente de ustedes',
  'como cliente suyo',
  'como su cliente',
  'ya los contraté',
  'ya lo contraté',
  'ya la contraté',
];

export const representationClaims: readonly string[] = [...english, ...spanish];
