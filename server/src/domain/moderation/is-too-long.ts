interface Limits {
  /** Code points: an emoji is one character, not two halves. */
  characters: number;
  /** In UTF-8, as databases count. */
  bytes: number;
}

const encoder = new TextEncoder();

/** Whether a text is over either limit; at a limit it is not. */
export const isTooLong = (text: string, { characters, bytes }: Limits): boolean =>
  [...text].length > characters || encoder.encode(text).length > bytes;
