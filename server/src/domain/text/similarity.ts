import type { FoldedText } from './folded-text';
import { wordsOf, type Word } from './words-of';

/** 64 bits in four parts of 16, each to be looked up by itself. */
export type Bands = readonly [number, number, number, number];

const BANDS = 4;
/** Bits of a number that JavaScript's operators on bits take. */
const HALF = 32;

/** Below so many words, one word changed changes most shingles: nearness says nothing there. */
const FEWEST_WORDS = 8;
const SHINGLE = 3;

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), over UTF-16 code units. */
const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5;
/** Where the second half starts from: any other number than the basis. */
const OTHER_BASIS = 0x9e3779b9;

const fnv = (text: string, basis: number): number => {
  let hash = basis;
  for (let unit = 0; unit < text.length; unit += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(unit), FNV_PRIME);
  }
  return hash;
};

/** MurmurHash3's last step: FNV leaves high bits nearly untouched by the last characters. */
const scatter = (hash: number): number => {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};

const bandsOf = (high: number, low: number): Bands => [
  high >>> 16,
  high & 0xffff,
  low >>> 16,
  low & 0xffff,
];

const vote = (votes: Int32Array, hash: number): void => {
  for (let bit = 0; bit < HALF; bit += 1) {
    votes[bit] = (votes[bit] ?? 0) + (hash << bit < 0 ? 1 : -1);
  }
};

const winners = (votes: Int32Array): number =>
  votes.reduce((hash, sum) => (hash << 1) | (sum > 0 ? 1 : 0), 0);

/** Of three words in a row, the last of which is at `last`. */
const hashOfShingle = (hashes: readonly number[], last: number): number => {
  let hash = 0;
  for (let place = last - SHINGLE + 1; place <= last; place += 1) {
    hash = Math.imul(hash, 31) + scatter(hashes[place] ?? 0);
  }
  return scatter(hash);
};

/** One half of a SimHash (Charikar 2002): near texts differ in few of the bits. */
const halfOfSimHash = (words: readonly string[], basis: number): number => {
  const votes = new Int32Array(HALF);
  const hashes = words.map((word) => fnv(word, basis));
  hashes.forEach((hash, last) => {
    vote(votes, scatter(~hash));
    if (last >= SHINGLE - 1) vote(votes, hashOfShingle(hashes, last));
  });
  return winners(votes);
};

const isJoined = (word: Word, before: Word | undefined): boolean =>
  before !== undefined && word.start < before.end;

/**
 * What near copies of a text share: a fingerprint of 64 bits, as four bands of 16 bits (0 to 65535).
 * It is taken over every three words in a row and over each word; the latter keep it near when one
 * word in the middle changes, which three times as many shingles show. Copies that differ in up to
 * three bits share a band for sure; with one word of 30 to 60 changed, about two in three do, and
 * `bandDistance` tells how near they are. A text of fewer than eight words gets bands that only an
 * equal one shares, but for one pair in 16,000 by chance.
 */
export const textBands = (folded: FoldedText): Bands => {
  const words = wordsOf(folded);
  const plain = words.filter((word, place) => !isJoined(word, words[place - 1]));
  const texts = plain.map(({ word }) => word);
  if (texts.length >= FEWEST_WORDS) {
    return bandsOf(halfOfSimHash(texts, FNV_BASIS), halfOfSimHash(texts, OTHER_BASIS));
  }
  const whole = texts.length > 0 ? texts.join(' ') : folded.text.trim();
  return bandsOf(scatter(fnv(whole, FNV_BASIS)), scatter(fnv(whole, OTHER_BASIS)));
};

const onesIn = (band: number): number => {
  let ones = 0;
  for (let rest = band; rest > 0; rest &= rest - 1) ones += 1;
  return ones;
};

/** In how many of the 64 bits two texts differ: 0 to 64. Unrelated ones differ in about 32. */
export const bandDistance = (one: Bands, other: Bands): number => {
  let distance = 0;
  for (let band = 0; band < BANDS; band += 1) {
    distance += onesIn((one[band] ?? 0) ^ (other[band] ?? 0));
  }
  return distance;
};
