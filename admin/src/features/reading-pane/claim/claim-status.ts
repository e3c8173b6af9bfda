import type { ClaimShown } from '../../../../../contract';

export type ClaimStatus =
  | { kind: 'free' }
  | { kind: 'mine' | 'theirs'; until: string; name: string; reason: string | null };

/** Whose a comment is just now. A claim that has run out is none, though the list still shows it. */
export function claimStatus(
  claim: ClaimShown | null,
  viewer: number | undefined,
  now: number
): ClaimStatus {
  if (claim === null || Date.parse(claim.until) <= now) return { kind: 'free' };
  const { holder, until, reason } = claim;
  return { kind: holder.id === viewer ? 'mine' : 'theirs', until, name: holder.name, reason };
}
