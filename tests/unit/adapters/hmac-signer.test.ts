import { createHmacSigner } from '../../../server/src/adapters/hmac-signer';
import type { Purpose } from '../../../server/src/ports/signer';

const PURPOSES: Purpose[] = [
  'form',
  'reader',
  'manage',
  'idempotency',
  'request',
  'body',
  'address',
];
const signer = createHmacSigner('a secret that only the tests know');
const another = createHmacSigner('a secret that only the tests knew');

describe('seal and unseal', () => {
  it.each(['', 'plain', 'a.b.c', 'ünïcödé ¶ 權利 😀', 'x'.repeat(1_000)])('%s', (text) => {
    const token = signer.seal('form', text);
    expect(signer.unseal('form', token)).toBe(text);
    expect(encodeURIComponent(token)).toBe(token);
  });

  it('is the same on every instance with the secret, and on no other', () => {
    const token = createHmacSigner('a secret that only the tests know').seal('form', 'text');
    expect(signer.unseal('form', token)).toBe('text');
    expect(another.unseal('form', token)).toBeNull();
  });

  it('is good for its own purpose alone', () => {
    const token = signer.seal('form', 'text');
    const good = PURPOSES.filter((purpose) => signer.unseal(purpose, token) !== null);
    expect(good).toEqual(['form']);
  });

  const token = signer.seal('form', 'text');
  const [payload = '', signature = ''] = token.split('.');
  it.each([
    ['nothing', ''],
    ['a dot', '.'],
    ['no signature', payload],
    ['an empty signature', `${payload}.`],
    ['half a signature', token.slice(0, -20)],
    ['a signature that is too long', `${token}AAAA`],
    ['the signature of another text', `${Buffer.from('texts').toString('base64url')}.${signature}`],
    ['no text', `.${signature}`],
    ['three parts', `${token}.${signature}`],
    ['no base64', '***.***'],
  ])('null for %s', (_name, forged) => {
    expect(signer.unseal('form', forged)).toBeNull();
  });
});

describe('digest', () => {
  it('is short, plain, and the same each time', () => {
    expect(signer.digest('body', 'text')).toMatch(/^[\w-]{43}$/);
    expect(signer.digest('body', 'text')).toBe(signer.digest('body', 'text'));
  });

  it('is another for another text, purpose or secret', () => {
    const digests = [
      signer.digest('body', 'text'),
      signer.digest('body', 'Text'),
      signer.digest('request', 'text'),
      another.digest('body', 'text'),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('tells where one part ends and the next begins', () => {
    const digests = [
      signer.digest('request', 'ab', 'c'),
      signer.digest('request', 'a', 'bc'),
      signer.digest('request', 'abc'),
      signer.digest('request', 'abc', ''),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('is no signature', () => {
    const payload = Buffer.from('text').toString('base64url');
    expect(signer.unseal('form', `${payload}.${signer.digest('body', 'text')}`)).toBeNull();
  });
});
