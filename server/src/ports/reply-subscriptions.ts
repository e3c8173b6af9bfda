/** Who wants to hear of answers. It is asked for with each comment, and ended once for all of them. */
export interface ReplySubscriptions {
  /** @returns how many comments the reader hears of answers to no longer */
  end: (reader: { readerId: string | null; emailDigest: string | null }) => Promise<number>;
}
