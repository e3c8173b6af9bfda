import { createHmacSigner } from '../../../server/src/adapters/hmac-signer';
import { readFormTicket, writeFormTicket } from '../../../server/src/domain/comments/form-token';
const signer = createHmacSigner('x'.repeat(32));
const token = signer.seal('form', 'text!');
it.each([
  ['padding', `${token}=`],
  ['a line break', `${token}\n`],
  ['U+0000 within', token.replace('.', '\0.')],
  [
    'unused bits of the last letter',
    token.slice(0, -1) + String.fromCharCode(token.charCodeAt(token.length - 1) + 1),
  ],
])('one token has one spelling: %s', (_n, other) => {
  expect(signer.unseal('form', other)).toBeNull();
});
it('readFormTicket: null for anything that writeFormTicket did not write', () => {
  const id = 'a'.repeat(24);
  expect(readFormTicket(`${id}~10!!~${id}`)).toBeNull();
  expect(readFormTicket(`${id}~ 10~${id}`)).toBeNull();
  expect(writeFormTicket({ subjectId: id, readerId: id, issuedAt: 36 })).toBe(`${id}~10~${id}`);
});
