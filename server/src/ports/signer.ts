/** What a signature or digest is for: one made for one purpose is worth nothing for another. */
export type Purpose =
  | 'form'
  | 'reader'
  | 'manage'
  | 'idempotency'
  | 'request'
  | 'body'
  | 'address'
  | 'email'
  | 'log'
  | 'mail-link'
  | 'event'
  | 'sample'
  | 'selection';

/** Keyed signatures (HMAC-SHA-256), the same on every instance. */
export interface Signer {
  /** Text and signature as one token that survives URLs and JSON. */
  seal: (purpose: Purpose, text: string) => string;
  /** The text of a token, or null where the signature is not ours. */
  unseal: (purpose: Purpose, token: string) => string | null;
  /** Tells equal texts from unequal ones without keeping them. */
  digest: (purpose: Purpose, ...parts: readonly string[]) => string;
}
