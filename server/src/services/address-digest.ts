import type { Signer } from '../ports/signer';

/** Addresses are told apart within a month and not longer. */
const monthOf = (now: Date): string => now.toISOString().slice(0, 7);

/** Tells network addresses apart without keeping them. */
export const addressDigest = (signer: Signer, address: string, now: Date): string =>
  signer.digest('address', monthOf(now), address);
