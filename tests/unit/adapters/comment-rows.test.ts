import {
  createCommentRows,
  threadRow,
  UNREADABLE_BODY,
} from '../../../server/src/adapters/comment-rows';
import { createTextSealer } from '../../../server/src/adapters/text-sealer';
import { aComment } from '../../builders/a-comment';
import { anId } from '../../builders/an-id';

const MOMENT = '2026-03-18T09:00:00.000Z';
const reason = { code: 'honeypot_filled', version: 1, spans: [{ start: 2, end: 5 }] };
const sealer = createTextSealer('a secret for the rows of comments');
const commentRow = createCommentRows(sealer);
const comment = aComment(1, { reasons: [], postedAt: new Date(MOMENT) });
const row = (change: object = {}) => ({
  id: 1,
  ...comment,
  sealed: false,
  parentId: '',
  readerId: anId(1, 'r'),
  reasons: [reason],
  userAgent: 'a browser',
  ...change,
});

/** Never none: no reasons would read as let through unread. */
const unreadable = { code: 'facts_unavailable', version: 0, spans: [] };

describe('a sealed text', () => {
  it('is read in clear', () => {
    const body = sealer.seal('My SSN is 078-05-1120.');
    expect(commentRow.parse(row({ body, sealed: true })).body).toBe('My SSN is 078-05-1120.');
  });

  it('of another secret is not read, and keeps nobody from the rest', () => {
    const body = createTextSealer('another secret altogether, I say').seal('text');
    expect(commentRow.parse(row({ body, sealed: 1 })).body).toBe(UNREADABLE_BODY);
  });
});

describe('commentRow', () => {
  it('reads a row as a comment, without what is no part of it', () => {
    expect(commentRow.parse(row())).toEqual({
      ...comment,
      readerId: anId(1, 'r'),
      reasons: [reason],
    });
  });

  it.each([
    ['a parent', { parentId: anId(2, 'c') }, { parentId: anId(2, 'c') }],
    ['no parent, empty', { parentId: '' }, { parentId: null }],
    ['no parent, null', { parentId: null }, { parentId: null }],
    ['no parent, left out', { parentId: undefined }, { parentId: null }],
    ['reasons as text', { reasons: JSON.stringify([reason]) }, { reasons: [reason] }],
    ['no reasons, as text', { reasons: '[]' }, { reasons: [] }],
    ['null, as text', { reasons: 'null' }, { reasons: [unreadable] }],
    ['reasons that are null', { reasons: null }, { reasons: [] }],
    ['reasons left out', { reasons: undefined }, { reasons: [] }],
    ['reasons that are no JSON', { reasons: '[{' }, { reasons: [unreadable] }],
    [
      'reasons of another shape',
      { reasons: { code: 'honeypot_filled' } },
      { reasons: [unreadable] },
    ],
    ['a date as text', { postedAt: MOMENT }, { postedAt: new Date(MOMENT) }],
    ['a date as milliseconds', { postedAt: Date.parse(MOMENT) }, { postedAt: new Date(MOMENT) }],
    ['an edit', { editedAt: MOMENT }, { editedAt: new Date(MOMENT) }],
    ['no edit', { editedAt: undefined }, { editedAt: null }],
    ['no lane', { lane: undefined }, { lane: null }],
    ['a lane that another version knows', { lane: 'fast' }, { lane: 'general' }],
    ['an old row without the staff mark', { isStaff: null }, { isStaff: false }],
    ['staff', { isStaff: true, attorneyId: 'a1' }, { isStaff: true, attorneyId: 'a1' }],
  ])('%s', (_name, change, expected) => {
    expect(commentRow.parse(row(change))).toMatchObject(expected);
  });

  it.each([
    ['an unknown state', { state: 'open' }],
    ['no version', { version: null }],
    ['a date that is none', { postedAt: 'yesterday' }],
    ['no body', { body: null }],
  ])('refuses %s', (_name, change) => {
    expect(() => commentRow.parse(row(change))).toThrow();
  });
});

describe('threadRow', () => {
  const thread = {
    id: 1,
    documentId: anId(1, 't'),
    subjectType: 'plugin::legal-blog.post',
    subjectId: anId(1, 'p'),
    subjectLocale: 'en',
    publicCount: 5,
    topLevelCount: 2,
  };

  it.each([
    ['en', 'en'],
    ['', ''],
    [null, ''],
  ])('locale %j', (subjectLocale, locale) => {
    expect(threadRow.parse({ ...thread, subjectLocale })).toEqual({
      documentId: anId(1, 't'),
      subject: { type: 'plugin::legal-blog.post', documentId: anId(1, 'p'), locale },
      publicCount: 5,
      topLevelCount: 2,
    });
  });
});
