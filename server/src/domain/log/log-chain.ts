/** A keyed digest of several parts, which cannot run together; the key is the log's own. */
export type LogDigest = (...parts: readonly string[]) => string;

/** Where the chain stands after an entry. */
export interface Link {
  sequence: number;
  hash: string;
}

/** Before the first entry. */
export const START: Link = { sequence: 0, hash: '' };

/**
 * Stands in for the hash before where the head of the log was not as the plugin had left it. The
 * entry is written nevertheless, as moderation must go on, and the break stays to be seen: sealing
 * the head anew would otherwise hide it.
 */
export const UNTRUSTED = 'untrusted-head';

export const chainedHash = (digest: LogDigest, previousHash: string, canonical: string): string =>
  digest(`${previousHash}\n${canonical}`);

/**
 * Salted with the sequence: who knows one entry of a person does not find the others by it once the
 * name is gone.
 */
export const nameDigest = (digest: LogDigest, sequence: number, name: string): string =>
  digest('name', String(sequence), name);

export const noteDigest = (
  digest: LogDigest,
  sequence: number,
  note: string | null
): string | null => (note === null ? null : digest('note', String(sequence), note));

/** With a hash of 43 characters and a dot the column's 80; 216 bits are more than enough. */
const SEAL_CHARACTERS = 36;

const sealOf = (digest: LogDigest, { sequence, hash }: Link): string =>
  digest('head', String(sequence), hash).slice(0, SEAL_CHARACTERS);

/** What the head row keeps in its column `hash`, beside the sequence in `value`. */
export const sealHead = (digest: LogDigest, head: Link): string =>
  `${head.hash}.${sealOf(digest, head)}`;

/** A head row as the database has it. */
export interface HeadRow {
  value: number;
  hash: string | null;
}

/**
 * The end of the chain by the head row, or null where the seal is not the plugin's own.
 *
 * Without the key nobody can make a head for a shorter chain. What no seal can show: a head that was
 * valid once, put back from a backup together with the chain that it ended. Who wants to see that
 * keeps the head outside of the database, and hands it to the verification.
 */
export const openHead = (digest: LogDigest, { value, hash }: HeadRow): Link | null => {
  if (value === 0 && hash === null) {
    return START;
  }
  const [entryHash = ''] = (hash ?? '').split('.');
  const head = { sequence: value, hash: entryHash };
  return sealHead(digest, head) === hash ? head : null;
};
