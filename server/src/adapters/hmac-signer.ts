import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Purpose, Signer } from '../ports/signer';

const KEY_BYTES = 32;
/** Between parts: cannot occur in JSON strings that passed the border, so parts cannot run together. */
const PART_SEPARATOR = '\u0000';

/** HMAC-SHA-256 with a key of its own for each purpose, derived from one secret. */
export const createHmacSigner = (secret: string): Signer => {
  const keys = new Map<Purpose, Buffer>();
  /** Derived once: that costs several times what a signature does. */
  const keyFor = (purpose: Purpose): Buffer => {
    const known = keys.get(purpose);
    const key =
      known ?? Buffer.from(hkdfSync('sha256', secret, '', `legal-blog/${purpose}`, KEY_BYTES));
    keys.set(purpose, key);
    return key;
  };
  const mac = (purpose: Purpose, text: string): Buffer =>
    createHmac('sha256', keyFor(purpose)).update(text, 'utf8').digest();

  const seal = (purpose: Purpose, text: string): string =>
    `${Buffer.from(text, 'utf8').toString('base64url')}.${mac(purpose, text).toString('base64url')}`;

  return {
    seal,

    unseal(purpose, token) {
      const text = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('utf8');
      // The whole token, as base64 has several spellings for the same bytes.
      const expected = Buffer.from(seal(purpose, text));
      const given = Buffer.from(token);
      return given.length === expected.length && timingSafeEqual(given, expected) ? text : null;
    },

    digest: (purpose, ...parts) => mac(purpose, parts.join(PART_SEPARATOR)).toString('base64url'),
  };
};
