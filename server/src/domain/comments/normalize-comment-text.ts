import { removeControls } from './remove-controls';

export type NormalizedText = { ok: true; text: string } | { ok: false; reason: TextRefusal };

/**
 * `nul`: PostgreSQL stores no U+0000. `lone-surrogate`: half a character, which no encoding can
 * store; databases and JSON would each replace it by something else.
 */
export type TextRefusal = 'nul' | 'lone-surrogate';

/** Two blank lines part sections; more only push other readers' comments off the screen. */
const MOST_BLANK_LINES = 2;

const LONE_SURROGATE = /\p{Surrogate}/u;

const refuseText = (text: string): TextRefusal | null => {
  if (text.includes('\u0000')) return 'nul';
  return LONE_SURROGATE.test(text) ? 'lone-surrogate' : null;
};

const collapseBlankLines = (lines: readonly string[]): string[] => {
  let blank = 0;
  return lines.filter((line) => {
    blank = line === '' ? blank + 1 : 0;
    return blank <= MOST_BLANK_LINES;
  });
};

/**
 * A text that a reader typed, as it is stored: lines end in LF and have no white space at their
 * ends, at most two are blank in a row, both ends are text, and there are no control characters
 * but LF and tab, and none that turn the direction of what follows. Doing it twice changes nothing.
 *
 * Characters that show nothing (U+200B and the like) stay, as emoji and some scripts need them;
 * `foldText` of the result is empty for a text that consists of nothing else.
 */
export const normalizeCommentText = (text: string): NormalizedText => {
  const reason = refuseText(text);
  if (reason !== null) return { ok: false, reason };
  const lines = removeControls(text.replace(/\r\n?|[\u2028\u2029]/g, '\n')).split('\n');
  const tidy = collapseBlankLines(lines.map((line) => line.trimEnd())).join('\n');
  return { ok: true, text: tidy.trim() };
};
