/** A range of a text: offsets in UTF-16 code units, end excluded. */
export interface Span {
  start: number;
  end: number;
}
