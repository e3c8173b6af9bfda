import { IDENTIFYING_REASONS } from '../../../../../contract/vocabulary';
import type { StoredReason, VerdictReason } from '../../../../../contract';

export interface Span {
  start: number;
  end: number;
}

/** A word, or a part of one where a rule's finding begins or ends within it: what can be taken out. */
export interface Piece extends Span {
  text: string;
  /** White space up to the next piece. */
  space: string;
}

/** What the server writes in place of each part that is taken out. */
export const REDACTION_MARK = '[…]';

export const findingsOf = (reasons: readonly StoredReason[]): Span[] =>
  reasons.flatMap(({ spans }) => spans.map(({ start, end }) => ({ start, end })));

/** Confidences are restricted as a whole: with one in, nothing can be published. */
const TAKEN_OUT: ReadonlySet<VerdictReason> = new Set([...IDENTIFYING_REASONS, 'confides_in_firm']);

/** What is to be taken out unless the moderator says otherwise. */
export const findingsToTakeOut = (reasons: readonly StoredReason[]): Span[] =>
  findingsOf(reasons.filter(({ code }) => TAKEN_OUT.has(code)));

/** Cuts a text into pieces; whatever stands before the first is white space. */
export function cutIntoPieces(body: string, findings: readonly Span[]): Piece[] {
  const cuts = findings.flatMap(({ start, end }) => [start, end]);
  const spans: Span[] = [];
  for (const { 0: word, index } of body.matchAll(/\S+/gu)) {
    const end = index + word.length;
    const inside = cuts.filter((cut) => cut > index && cut < end);
    const edges = [...new Set([index, ...inside, end])].sort((one, other) => one - other);
    edges.slice(1).forEach((edge, at) => spans.push({ start: edges[at] ?? index, end: edge }));
  }
  return spans.map(({ start, end }, index) => ({
    start,
    end,
    text: body.slice(start, end),
    space: body.slice(end, spans[index + 1]?.start ?? body.length),
  }));
}

/** Places of the pieces of which a finding holds a part. */
export const piecesWithin = (pieces: readonly Piece[], findings: readonly Span[]): Set<number> =>
  new Set(
    pieces.flatMap((piece, index) =>
      findings.some(({ start, end }) => start < piece.end && end > piece.start) ? [index] : []
    )
  );

/** Of text that is masked: who cannot read a piece cannot leave it in. */
export const maskedPieces = (pieces: readonly Piece[]): Set<number> =>
  new Set(pieces.flatMap(({ text }, index) => (/^•+$/u.test(text) ? [index] : [])));

/** What moderators say of some of the pieces. */
export interface Choice {
  /** Places of the pieces. */
  indexes: readonly number[];
  /** Whether they are taken out, or left in. */
  isOut: boolean;
}

const without = (spans: readonly Span[], other: Span): Span[] =>
  spans.flatMap(({ start, end }) =>
    [
      { start, end: Math.min(end, other.start) },
      { start: Math.max(start, other.end), end },
    ].filter((part) => part.start < part.end)
  );

/**
 * What is chosen after one more choice. As places in the text, which are the same with the mask and
 * without: the pieces are others once it is lifted, as it covers the space between digits, too.
 */
export function choose(
  chosen: readonly Span[],
  pieces: readonly Piece[],
  { indexes, isOut }: Choice,
  hidden: ReadonlySet<number>
): Span[] {
  const spans = pieces
    .filter((_, index) => indexes.includes(index) && (isOut || !hidden.has(index)))
    .map(({ start, end }) => ({ start, end }));
  return isOut ? [...chosen, ...spans] : spans.reduce(without, [...chosen]);
}

/** Neighbours go as one, with what is between them: how many words there were tells something, too. */
export function redactionsOf(pieces: readonly Piece[], selected: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  pieces.forEach(({ start, end }, index) => {
    if (!selected.has(index)) return;
    const last = spans.at(-1);
    if (last && selected.has(index - 1)) last.end = end;
    else spans.push({ start, end });
  });
  return spans;
}

/** The text as it will be published; the redactions stand in order and do not touch. */
export function redactedParts(body: string, redactions: readonly Span[]) {
  const parts: { text: string; isMark: boolean }[] = [];
  let from = 0;
  for (const { start, end } of redactions) {
    if (start > from) parts.push({ text: body.slice(from, start), isMark: false });
    parts.push({ text: REDACTION_MARK, isMark: true });
    from = end;
  }
  if (from < body.length) parts.push({ text: body.slice(from), isMark: false });
  return parts;
}
