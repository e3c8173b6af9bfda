import { createHmacSigner } from '../../../server/src/adapters/hmac-signer';
import { writeFormTicket } from '../../../server/src/domain/comments/form-token';
import { checkFormToken } from '../../../server/src/services/check-form-token';
import { anId } from '../../builders/an-id';

const ISSUED = new Date('2026-03-18T09:00:00.000Z');
const signer = createHmacSigner('a secret that only the tests know');
const ticket = {
  subjectId: anId(1, 'p'),
  issuedAt: ISSUED.getTime(),
  readerId: anId(1, 'r'),
};
const token = signer.seal('form', writeFormTicket(ticket));

/** So many milliseconds after the form was given out. */
const check = (text: string, after = 0, documentId = ticket.subjectId) =>
  checkFormToken(
    { signer, options: { formSeconds: 60 }, now: new Date(ISSUED.getTime() + after) },
    text,
    { documentId }
  );
const refusal = expect.objectContaining({ code: 'FORM_TOKEN_INVALID' });

describe('checkFormToken', () => {
  it.each([0, 1, 59_999, 60_000])('takes a token of %d ms', (age) => {
    expect(check(token, age)).toEqual(ticket);
  });

  it.each([
    ['a stale one', token, 60_001, undefined],
    ['one from the future', token, -1, undefined],
    ['one of another post', token, 0, anId(2, 'p')],
    ['nothing', '', 0, undefined],
    ['words', 'let me in', 0, undefined],
    ['a ticket without a signature', writeFormTicket(ticket), 0, undefined],
    [
      'one that was signed for another purpose',
      signer.seal('reader', writeFormTicket(ticket)),
      0,
      undefined,
    ],
    [
      "one with another's signature",
      createHmacSigner('another secret').seal('form', writeFormTicket(ticket)),
      0,
      undefined,
    ],
    ['a text of ours that is no ticket', signer.seal('form', 'hello'), 0, undefined],
    [
      'one that was made younger',
      [
        Buffer.from(writeFormTicket({ ...ticket, issuedAt: ticket.issuedAt + 1 })).toString(
          'base64url'
        ),
        token.split('.')[1],
      ].join('.'),
      1,
      undefined,
    ],
  ])('refuses %s', (_name, text, after, documentId) => {
    expect(() => check(text, after, documentId)).toThrow(refusal);
  });

  it('refuses a token in which any one letter is another', () => {
    const [payload = '', signature = ''] = token.split('.');
    // The last letter of each part carries bits that base64 does not use.
    const places = [...Array(payload.length - 1).keys()].concat(
      [...Array(signature.length - 1).keys()].map((place) => payload.length + 1 + place)
    );
    for (const place of places) {
      const other = token[place] === 'A' ? 'B' : 'A';
      const tampered = token.slice(0, place) + other + token.slice(place + 1);
      expect(() => check(tampered)).toThrow(refusal);
    }
  });
});
