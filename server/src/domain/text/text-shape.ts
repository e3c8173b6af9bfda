import type { Span } from './span';

export interface CapitalShare {
  /** Letters that have a case, of any script; titlecase letters are capitals. */
  letters: number;
  capitals: number;
}

/** One character repeated: where, and how many times. */
export interface Run extends Span {
  times: number;
}

const CAPITAL = /[\p{Lu}\p{Lt}]/gu;
const SMALL = /\p{Ll}/gu;

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

export const capitalShare = (text: string): CapitalShare => {
  const capitals = countOf(CAPITAL, text);
  return { capitals, letters: capitals + countOf(SMALL, text) };
};

/**
 * What people see as one character, about: two regional indicators are a flag; else a character with
 * its marks, variation selectors and skin tones, joined ones as one. `Intl.Segmenter` knows better,
 * and takes too long for a text of 64 KB.
 */
const CHARACTER =
  /\p{RI}{2}|[^][\p{M}\p{Emoji_Modifier}\p{Default_Ignorable_Code_Point}]*(?:(?<=\u200d)\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}\p{Default_Ignorable_Code_Point}]*)*/gu;

const UNSEEN = /(?!\u200d)[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/**
 * What stands in rows for the layout's sake: white space, the dots of an ellipsis or a table of
 * contents, dashes and underscores for a rule or a blank to be filled in.
 */
const LAYOUT = /^[\s.…·\p{Pd}_\u2500-\u257f]/u;

/** Rows of these are a rule where they have a line to themselves, and shouting elsewhere. */
const RULE_SIGN = /^[=*~#+]/;

const isAloneOnLine = (text: string, { start, end }: Span): boolean => {
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const after = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  return text.slice(lineStart, start).trim() === '' && after.trim() === '';
};

/**
 * The longest run of one character repeated, the first of several; white space, ellipses, dashes and
 * rules count for nothing, and with no other characters `times` is 0. Offsets are those of `text`.
 */
export const longestRun = (text: string): Run => {
  let longest: Run = { start: 0, end: 0, times: 0 };
  let run: Run = longest;
  let repeated = '';
  const close = (): void => {
    if (run.times <= longest.times || LAYOUT.test(repeated)) return;
    if (!RULE_SIGN.test(repeated) || !isAloneOnLine(text, run)) longest = run;
  };
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    const seen = character.replace(UNSEEN, '').toLowerCase();
    const end = index + character.length;
    if (seen === repeated) {
      run = { start: run.start, end, times: run.times + 1 };
    } else if (seen !== '') {
      close();
      run = { start: index, end, times: 1 };
      repeated = seen;
    }
  }
  close();
  return longest;
};
