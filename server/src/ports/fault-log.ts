/** What went wrong where nobody waits for an answer. Ids and codes; no text of a comment, no address. */
export interface FaultLog {
  record: (
    code: string,
    details: Readonly<Record<string, string | number | null>>,
    cause?: unknown
  ) => void;
}
