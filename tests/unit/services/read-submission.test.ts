import { ruleSettings, type Submission } from '../../../contract';
import { readSubmission } from '../../../server/src/services/read-submission';
import { aSubmission } from '../../builders/a-submission';

const LIMITS = ruleSettings.parse({});
const author = (name: string, email = 'jane@example.org') => ({ author: { name, email } });
const read = (change: Partial<Submission>) => readSubmission(aSubmission(change), LIMITS);
const issuesOf = (change: Partial<Submission>): unknown => {
  try {
    read(change);
  } catch (error) {
    return error;
  }
  return null;
};
const failing = (...paths: string[]) =>
  expect.objectContaining({
    code: 'VALIDATION_FAILED',
    details: { issues: paths.map((path) => expect.objectContaining({ path })) },
  });

describe('readSubmission', () => {
  it('reads what a reader sent', () => {
    expect(
      read({
        author: { name: '  Jane\n  Roe ', email: ' Jane@Example.ORG ' },
        body: '  one \r\n\r\n\r\n\r\n\r\ntwo  ',
        parent: null,
        idempotencyKey: 'key-12345',
        website: '',
      })
    ).toEqual({
      name: 'Jane Roe',
      email: 'Jane@example.org',
      body: 'one\n\n\ntwo',
      parent: null,
      token: 'token',
      noticeVersion: 'version',
      honeypotFilled: false,
      idempotencyKey: 'key-12345',
      solution: null,
      notify: false,
    });
  });

  it('reads null for what was left out', () => {
    expect(read({})).toMatchObject({ parent: null, idempotencyKey: null, honeypotFilled: false });
  });

  it.each([
    ['', false],
    ['https://spam.example', true],
    [' ', true],
  ])('a honeypot of %j is filled: %s', (website, filled) => {
    expect(read({ website }).honeypotFilled).toBe(filled);
  });

  it.each([
    ['60,000 letters', 'x'.repeat(60_000), true],
    ['60,001 letters', 'x'.repeat(60_001), false],
    ['15,000 emoji', '😀'.repeat(15_000), true],
    ['15,001 emoji', '😀'.repeat(15_001), false],
  ])('bytes count beside characters: %s', (_name, body, fits) => {
    const error = issuesOf({ body });
    expect(error).toEqual(fits ? null : expect.objectContaining({ code: 'BODY_TOO_LONG' }));
  });

  it('leaves limits of characters to the rules, and refuses a name of any length', () => {
    expect(issuesOf(author('x'.repeat(1_000)))).toBeNull();
    expect(issuesOf(author('x'.repeat(1_001)))).toEqual(failing('author.name'));
  });

  it.each([
    ['U+0000 in the body', { body: 'a\u0000b' }, ['body']],
    ['half a character in the body', { body: 'a\ud83d' }, ['body']],
    ['the other half', { body: '\ude00a' }, ['body']],
    ['U+0000 in the name', author('a\u0000b'), ['author.name']],
    ['half a character in the name', author('a\ud83d'), ['author.name']],
    ['U+0000 in the address', author('Jane', 'a\u0000@example.org'), ['author.email']],
    ['an empty body', { body: '' }, ['body']],
    ['white space for a body', { body: ' \n\t ' }, ['body']],
    ['a body of what nobody sees', { body: '\u200b\u2060\ufeff\u00ad' }, ['body']],
    ['a body of control characters', { body: '\u0001\u202e' }, ['body']],
    ['an empty name', author(' '), ['author.name']],
    ['a name of what nobody sees', author('\u200b\u200d'), ['author.name']],
    ['no address', author('Jane', ''), ['author.email']],
    ['an address that is none', author('Jane', 'jane'), ['author.email']],
    [
      'everything at once',
      { body: '', ...author('', 'jane') },
      ['body', 'author.name', 'author.email'],
    ],
  ])('refuses %s', (_name, change, paths) => {
    expect(issuesOf(change)).toEqual(failing(...paths));
  });

  it('keeps what joins emoji', () => {
    expect(read({ body: '👩‍⚖️', ...author('👩‍⚖️') })).toMatchObject({ body: '👩‍⚖️', name: '👩‍⚖️' });
  });
});
