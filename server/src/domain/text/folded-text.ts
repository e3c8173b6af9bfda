import type { Span } from './span';

/** A text evened out for detectors, with the way back to what was written. */
export interface FoldedText {
  readonly text: string;
  readonly original: string;
  /**
   * Where a range of `text` stands in `original`; both in UTF-16 code units, ends excluded. What was
   * left out at the range's ends is not part of it, what was left out inside is.
   */
  toOriginal(start: number, end: number): Span;
}

/** Enough for a text that keeps its length; grows where one does not. */
const SPARE = 16;

const grown = (offsets: Uint32Array): Uint32Array => {
  const larger = new Uint32Array(offsets.length * 2);
  larger.set(offsets);
  return larger;
};

/** Puts a folded text together piece by piece, each with the range that it came from. */
export class FoldedTextBuilder {
  private text = '';
  private length = 0;
  private starts: Uint32Array;
  private ends: Uint32Array;

  constructor(private readonly source: string) {
    this.starts = new Uint32Array(source.length + SPARE);
    this.ends = new Uint32Array(source.length + SPARE);
  }

  /** Every unit of the piece stands for the whole range. */
  append(piece: string, start: number, end: number): void {
    this.makeRoom(piece.length);
    this.starts.fill(start, this.length, this.length + piece.length);
    this.ends.fill(end, this.length, this.length + piece.length);
    this.text += piece;
    this.length += piece.length;
  }

  /** A piece as long as what it came from, unit for unit. */
  appendSame(piece: string, start: number): void {
    this.makeRoom(piece.length);
    for (let unit = 0; unit < piece.length; unit += 1) {
      this.starts[this.length + unit] = start + unit;
      this.ends[this.length + unit] = start + unit + 1;
    }
    this.text += piece;
    this.length += piece.length;
  }

  build(): FoldedText {
    const { text, source, starts, ends } = this;
    return {
      text,
      original: source,
      toOriginal: (start, end) => {
        if (start >= end) {
          const at = starts[start] ?? 0;
          const place = start >= text.length ? source.length : at;
          return { start: place, end: place };
        }
        return {
          start: starts[Math.max(0, start)] ?? source.length,
          end: ends[Math.min(end, text.length) - 1] ?? source.length,
        };
      },
    };
  }

  private makeRoom(units: number): void {
    while (this.length + units > this.starts.length) {
      this.starts = grown(this.starts);
      this.ends = grown(this.ends);
    }
  }
}

/** A folding of a folding, with the way back to what was written at first. */
export const foldedTwice = (first: FoldedText, second: FoldedText): FoldedText => ({
  text: second.text,
  original: first.original,
  toOriginal: (start, end) => {
    const inFirst = second.toOriginal(start, end);
    return first.toOriginal(inFirst.start, inFirst.end);
  },
});

/**
 * A folded text with what a pattern finds replaced, the rest as it was.
 * @param pattern with the flag `g`
 */
export const replaceFolded = (
  folded: FoldedText,
  pattern: RegExp,
  replacement: string
): FoldedText => {
  const builder = new FoldedTextBuilder(folded.text);
  let at = 0;
  for (const { 0: found, index } of folded.text.matchAll(pattern)) {
    builder.appendSame(folded.text.slice(at, index), at);
    at = index + found.length;
    builder.append(replacement, index, at);
  }
  if (at === 0) return folded;
  builder.appendSame(folded.text.slice(at), at);
  return foldedTwice(folded, builder.build());
};
