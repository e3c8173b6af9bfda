import { cursor } from '../../../../contract';
import { postSchema } from '../../../../server/src/content-types/post/schema';
import {
  decodeCursor,
  encodeCursor,
  momentOfPosition,
  numberOfPosition,
  type Position,
} from '../../../../server/src/domain/paging/cursor';
import { anId } from '../../../builders/an-id';

const position = (change: Partial<Position> = {}): Position => ({
  value: '2026-03-18T09:00:00.000Z',
  documentId: anId(1),
  ...change,
});
const written = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');
const refusal = expect.objectContaining({ code: 'CURSOR_INVALID' });

describe('decodeCursor', () => {
  it.each([
    ['a date', position()],
    ['a title', position({ value: 'Gideon v. Wainwright' })],
    ['no value', position({ value: '' })],
    ['a title in another script', position({ value: '権利章典 ¶ §' })],
    ['a title with line breaks', position({ value: 'a\nb\n' })],
    ['a position before all others', position({ documentId: '0' })],
  ])('gives back %s', (_name, expected) => {
    expect(decodeCursor('title:asc', encodeCursor('title:asc', expected))).toEqual(expected);
  });

  it.each([
    ['nothing', ''],
    ['no base64', '***'],
    ['words', 'next-page'],
    ['a cursor of another order', encodeCursor('newest', position())],
    ['an order whose name begins alike', encodeCursor('oldest:x', position())],
    ['no documentId', written(`oldest\n\n${position().value}`)],
    ['an order and nothing more', written('oldest')],
    ['a documentId with capitals', written(`oldest\nABC\n${position().value}`)],
    ['a documentId that is too long', written(`oldest\n${'a'.repeat(41)}\nx`)],
    ['a documentId that would be an operator', written('oldest\n$gt\nx')],
    ['U+0000 in the value', written(`oldest\n${anId(1)}\na\u0000b`)],
    ['something behind it', `${encodeCursor('oldest', position())}!`],
    ['padding', `${encodeCursor('oldest', position({ value: 'x' }))}=`],
    [
      'bytes that are no UTF-8',
      Buffer.concat([Buffer.from(`oldest\n${anId(1)}\n`), Buffer.from([0xff])]).toString(
        'base64url'
      ),
    ],
  ])('refuses %s', (_name, sent) => {
    expect(() => decodeCursor('oldest', sent)).toThrow(refusal);
  });

  it.each(['é', 'Ж', '権', '😀'])('of the longest title, all of %s, may be sent back', (letter) => {
    const { title } = postSchema.attributes;
    const value = letter.repeat(title.maxLength / letter.length);
    const made = encodeCursor('modifiedOn:desc', position({ value }));
    expect(cursor.safeParse(made).success).toBe(true);
    expect(decodeCursor('modifiedOn:desc', made).value).toBe(value);
  });

  it('survives a query string', () => {
    for (const value of ['>>>???', 'ÿþ~~~', 'a b&c=d#e']) {
      const made = encodeCursor('oldest', position({ value }));
      expect(encodeURIComponent(made)).toBe(made);
    }
  });
});

describe('momentOfPosition', () => {
  it('reads a moment to the millisecond', () => {
    const value = '2026-03-18T09:00:00.123Z';
    expect(momentOfPosition(position({ value })).toISOString()).toBe(value);
  });

  it.each([
    [''],
    ['Gideon v. Wainwright'],
    ['2026'],
    ['2026-03-18'],
    ['2026-03-18T09:00:00Z'],
    ['2026-03-18T10:00:00.000+01:00'],
    ['2026-02-30T09:00:00.000Z'],
    ['1773824400000'],
    ['0000-12-31T23:59:59.999Z'],
    ['+010000-01-01T00:00:00.000Z'],
    ['-000001-01-01T00:00:00.000Z'],
  ])('refuses %j', (value) => {
    expect(() => momentOfPosition(position({ value }))).toThrow(refusal);
  });
});

describe('numberOfPosition', () => {
  it.each([0, 7, -3, 999_999_999])('gives back %p', (number) => {
    expect(numberOfPosition(position({ value: String(number) }))).toBe(number);
  });

  it.each(['', '1.5', ' 1', '1e3', '0x1', '9999999999', 'NaN', '2026-03-18T09:00:00.000Z'])(
    'refuses %p',
    (value) => {
      expect(() => numberOfPosition(position({ value }))).toThrow(refusal);
    }
  );
});
