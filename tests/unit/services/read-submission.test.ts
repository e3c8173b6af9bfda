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
    ['twice the limit, which the rule counts', 'x'.repeat(10_000), true],
    ['more than that, which no rule has to read', 'x'.repeat(10_001), false],
    ['as many emoji as letters are allowed', '😀'.repeat(5_000), true],
  ])('a body of %s', (_name, body, fits) => {
    const error = issuesOf({ body });
    expect(error).toEqual(fits ? null : expect.objectContaining({ code: 'BODY_TOO_LONG' }));
  });

  it('counts bytes beside characters: what the column does not hold is refused', () => {
    const roomy = ruleSettings.parse({ text_too_long: { characters: 20_000 } });
    const attempt = (body: string) => () => readSubmission(aSubmission({ body }), roomy);
    expect(attempt('😀'.repeat(15_000))).not.toThrow();
    expect(attempt('😀'.repeat(15_001))).toThrow(
      expect.objectContaining({ code: 'BODY_TOO_LONG' })
    );
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
