import type { Span } from './span';
import { foldConfusables, foldWithMap, type FoldedText, type WordText } from './fold-with-map';
import { mergeSpans } from './merge-spans';
import { wordsOf, type Word } from './words-of';

export type PhraseMatcher = (text: FoldedText) => Span[];

/** What may follow after some words of a phrase. */
interface Branch {
  /** Whether a phrase ends here. */
  ends: boolean;
  words: Map<string, Branch>;
  /** Words that may go on: `threat*`. */
  beginnings: Map<string, Branch>;
  /** Lengths of `beginnings`, each once: the only ones to look up. */
  lengths: number[];
}

const newBranch = (): Branch => ({
  ends: false,
  words: new Map(),
  beginnings: new Map(),
  lengths: [],
});

const branchFor = (branches: Map<string, Branch>, word: string): Branch => {
  const branch = branches.get(word) ?? newBranch();
  branches.set(word, branch);
  return branch;
};

/** A joined word starts before the letters that it is made of end. */
const isJoined = (word: Word, before: Word | undefined): boolean =>
  before !== undefined && word.start < before.end;

const withoutJoined = (words: readonly Word[]): Word[] =>
  words.filter((word, place) => !isJoined(word, words[place - 1]));

/** With joined words in the place of their letters. */
const onlyJoined = (words: readonly Word[]): Word[] => {
  const kept: Word[] = [];
  for (const word of words) {
    while ((kept.at(-1)?.start ?? -1) >= word.start) kept.pop();
    kept.push(word);
  }
  return kept;
};

const addPhrase = (root: Branch, phrase: string): void => {
  const folded = foldConfusables(foldWithMap(phrase));
  let branch = root;
  for (const { word, end } of withoutJoined(wordsOf(folded))) {
    if (folded.text.charAt(end) === '*') {
      const isNew = !branch.beginnings.has(word);
      if (isNew && !branch.lengths.includes(word.length)) branch.lengths.push(word.length);
      branch = branchFor(branch.beginnings, word);
    } else {
      branch = branchFor(branch.words, word);
    }
  }
  if (branch !== root) branch.ends = true;
};

/** `1` passes for l and for i, and folding had to choose: the word with i for each such l. */
const otherReading = ({ beforeLeet }: WordText, { word, start, end }: Word): string | null => {
  const written = beforeLeet.slice(start, end);
  // A joined word is shorter than where it stands.
  if (written.length !== word.length || !written.includes('1')) return null;
  return word.replace(/l/g, (l, at: number) => (written.charAt(at) === '1' ? 'i' : l));
};

/** The other reading of each word that has one; most texts have no such word. */
const otherReadings = (text: WordText, words: readonly Word[]): Map<Word, string> => {
  const others = new Map<Word, string>();
  if (!text.beforeLeet.includes('1')) return others;
  for (const word of words) {
    const other = otherReading(text, word);
    if (other !== null) others.set(word, other);
  }
  return others;
};

interface Reader {
  words: readonly Word[];
  others: ReadonlyMap<Word, string>;
}

/**
 * End of the longest phrase that goes on from a branch with the words from `at` on; -1 for none. A
 * branch has one way to it, so none is tried twice.
 */
const endOfPhrase = (branch: Branch, reader: Reader, at: number): number => {
  const word = reader.words[at];
  const here = branch.ends ? (reader.words[at - 1]?.end ?? -1) : -1;
  if (word === undefined) return here;
  const other = reader.others.get(word);
  return Math.max(
    here,
    endAfter(branch, word.word, reader, at),
    other === undefined ? -1 : endAfter(branch, other, reader, at)
  );
};

const endAfter = (branch: Branch, word: string, reader: Reader, at: number): number => {
  const exact = branch.words.get(word);
  let end = exact === undefined ? -1 : endOfPhrase(exact, reader, at + 1);
  for (const length of branch.lengths) {
    const begun = length <= word.length ? branch.beginnings.get(word.slice(0, length)) : undefined;
    if (begun !== undefined) end = Math.max(end, endOfPhrase(begun, reader, at + 1));
  }
  return end;
};

/**
 * Finds phrases of whole words, in whatever punctuation between them; a `*` at the end of a word
 * stands for any ending. Phrases and text are folded alike (`foldConfusables`), and never become a
 * pattern: the time is that of the text's length times the words of the longest phrase.
 * @returns a function that gives spans of the original, in order, overlapping ones as one
 */
export const buildPhraseMatcher = (phrases: readonly string[]): PhraseMatcher => {
  const root = newBranch();
  for (const phrase of phrases) addPhrase(root, phrase);
  return (text) => {
    const folded = foldConfusables(text);
    const words = wordsOf(folded);
    const others = otherReadings(folded, words);
    const plain = withoutJoined(words);
    const spans: Span[] = [];
    const lookIn = (list: readonly Word[]): void => {
      const reader = { words: list, others };
      list.forEach(({ start }, first) => {
        const end = endOfPhrase(root, reader, first);
        if (end > start) spans.push(folded.toOriginal(start, end));
      });
    };
    lookIn(plain);
    if (plain.length < words.length) lookIn(onlyJoined(words));
    return mergeSpans(spans);
  };
};
