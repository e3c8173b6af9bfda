import { createTextSealer } from '../../../server/src/adapters/text-sealer';

const SECRET = 'a secret of at least 32 characters, I think';
const { seal, unseal } = createTextSealer(SECRET);

it.each(['', 'My SSN is 078-05-1120.', '日本語 😀', 'a'.repeat(60_000)])(
  'gives back what it sealed: %#',
  (text) => {
    expect(unseal(seal(text))).toBe(text);
  }
);

it('shows nothing of the text, and seals the same text each time otherwise', () => {
  const [one, other] = [seal('078-05-1120'), seal('078-05-1120')];
  expect(one).not.toContain('078');
  expect(one).not.toBe(other);
});

it.each([
  ['another secret', () => createTextSealer('another secret, as long as that').unseal(seal('a'))],
  ['no sealed text', () => unseal('a plain text')],
  ['nothing', () => unseal('')],
  [
    'a changed byte',
    () => {
      const bytes = Buffer.from(seal('some text'), 'base64');
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      unseal(bytes.toString('base64'));
    },
  ],
])('refuses %s', (_name, open) => {
  expect(open).toThrow();
});
