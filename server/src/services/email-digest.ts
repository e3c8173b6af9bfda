import { parseEmailAddress } from '../domain/comments/parse-email-address';
import type { Signer } from '../ports/signer';

/** Tells e-mail addresses apart without keeping them; null for what is no address. */
export const emailDigest = (signer: Pick<Signer, 'digest'>, address: string): string | null => {
  const email = parseEmailAddress(address);
  return email === null ? null : signer.digest('email', email);
};
