const QUOTE = 0x22;
const LINE_FEED = 0x0a;

/**
 * Counts the rows of a CSV file while it comes in, piece by piece. A line feed inside of quotes
 * ends no row, and a doubled quote opens at once what it closes.
 */
export function createRowCounter(): (piece: Uint8Array) => number {
  let rows = 0;
  let isQuoted = false;
  return (piece) => {
    for (const byte of piece) {
      if (byte === QUOTE) isQuoted = !isQuoted;
      else if (byte === LINE_FEED && !isQuoted) rows += 1;
    }
    return rows;
  };
}
