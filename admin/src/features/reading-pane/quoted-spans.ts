import type { StoredReason } from '../../../../contract';

interface Quotation {
  text: string;
  /** Where it begins in the comment. */
  start: number;
}

/** More would be the comment once again. */
const MOST_QUOTED = 3;
const LONGEST_QUOTED = 80;

const shorten = (text: string): string => {
  const characters = [...text];
  return characters.length <= LONGEST_QUOTED
    ? text
    : `${characters.slice(0, LONGEST_QUOTED).join('')}…`;
};

/** The words in which a rule saw something, each once, and how many more there are. */
export function quotedSpans(
  body: string,
  { spans }: Pick<StoredReason, 'spans'>
): { quotations: Quotation[]; more: number } {
  const found = new Map<string, Quotation>();
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const text = shorten(body.slice(Math.max(start, 0), end).trim());
    if (text !== '' && !found.has(text)) found.set(text, { text, start });
  }
  const quotations = [...found.values()].slice(0, MOST_QUOTED);
  return { quotations, more: found.size - quotations.length };
}
