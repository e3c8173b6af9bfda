/** Who looks at a comment just now. */
export interface Claim {
  commentId: string;
  holder: { id: number; name: string };
  until: Date;
  /** Why it was taken from somebody who held it; null where it was free. */
  reason: string | null;
}

/** Leases: they run out by themselves, and are no part of the log. */
export interface Claims {
  /** Those that hold now. */
  of: (commentIds: readonly string[], now: Date) => Promise<ReadonlyMap<string, Claim>>;
  /** All that hold now, the last to run out first. */
  held: (now: Date, limit: number) => Promise<Claim[]>;
  /**
   * Takes or renews; from somebody else only with a reason.
   * @returns the claim that holds now: one's own, or the other's
   */
  take: (claim: Claim, now: Date) => Promise<Claim>;
  release: (commentId: string, holderId: number) => Promise<void>;
}
