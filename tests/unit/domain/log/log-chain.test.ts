import { createHmacSigner } from '../../../../server/src/adapters/hmac-signer';
import { logDigest } from '../../../../server/src/adapters/log-writer';
import {
  chainedHash,
  nameDigest,
  noteDigest,
  openHead,
  sealHead,
  START,
} from '../../../../server/src/domain/log/log-chain';

const digest = logDigest(createHmacSigner('a secret that only the tests know'));
const other = logDigest(createHmacSigner('a secret that only the tests knew'));
const hash = chainedHash(digest, '', '[1]');
const sealed = sealHead(digest, { sequence: 5, hash });

it('chains by the hash before, the text and the key', () => {
  const hashes = [
    hash,
    chainedHash(digest, hash, '[1]'),
    chainedHash(digest, '', '[2]'),
    chainedHash(other, '', '[1]'),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
});

it('gives the same name another digest in each entry', () => {
  expect(nameDigest(digest, 1, 'Ruth')).toBe(nameDigest(digest, 1, 'Ruth'));
  expect(nameDigest(digest, 2, 'Ruth')).not.toBe(nameDigest(digest, 1, 'Ruth'));
  expect(noteDigest(digest, 1, 'Ruth')).not.toBe(nameDigest(digest, 1, 'Ruth'));
  expect(noteDigest(digest, 1, null)).toBeNull();
});

describe('the head', () => {
  it('fits its column, and opens as it was sealed', () => {
    expect(sealed.length).toBeLessThanOrEqual(80);
    expect(openHead(digest, { value: 5, hash: sealed })).toEqual({ sequence: 5, hash });
  });

  it('of a log without entries is the start', () => {
    expect(openHead(digest, { value: 0, hash: null })).toBe(START);
  });

  it.each([
    ['moved back', { value: 4, hash: sealed }],
    ['moved on', { value: 6, hash: sealed }],
    ['without its seal', { value: 5, hash }],
    ['with an empty seal', { value: 5, hash: `${hash}.` }],
    ['without a hash', { value: 5, hash: null }],
    ['with a hash of another', { value: 5, hash: sealed.replace(hash, 'x'.repeat(43)) }],
    ['with something behind', { value: 5, hash: `${sealed}x` }],
    ['sealed with another key', { value: 5, hash: sealHead(other, { sequence: 5, hash }) }],
  ])('is not to be trusted %s', (_name, row) => {
    expect(openHead(digest, row)).toBeNull();
  });
});
