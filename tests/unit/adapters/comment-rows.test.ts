import { commentRow, decisionRow, threadRow } from '../../../server/src/adapters/comment-rows';
import { anId } from '../../builders/an-id';

const MOMENT = '2026-03-18T09:00:00.000Z';
const reason = { code: 'honeypot_filled', version: 1, spans: [{ start: 2, end: 5 }] };
const row = (change: object = {}) => ({
  id: 1,
  documentId: anId(1, 'c'),
  threadId: anId(1, 't'),
  parentId: '',
  depth: 0,
  state: 'pending',
  lane: 'general',
  version: 3,
  publicDescendants: 2,
  shown: true,
  authorName: 'Jane Roe',
  authorEmail: 'jane@example.org',
  readerId: anId(1, 'r'),
  isStaff: false,
  attorneyId: null,
  body: 'text',
  reasons: [reason],
  requestDigest: null,
  postedAt: new Date(MOMENT),
  editedAt: null,
  ...change,
});

/** Never none: no reasons would read as let through unread. */
const unreadable = { code: 'facts_unavailable', version: 0, spans: [] };

describe('commentRow', () => {
  it('reads a row as a comment, without what is no part of it', () => {
    expect(commentRow.parse(row())).toEqual({
      documentId: anId(1, 'c'),
      threadId: anId(1, 't'),
      parentId: null,
      depth: 0,
      state: 'pending',
      lane: 'general',
      version: 3,
      publicDescendants: 2,
      shown: true,
      authorName: 'Jane Roe',
      authorEmail: 'jane@example.org',
      isStaff: false,
      attorneyId: null,
      body: 'text',
      reasons: [reason],
      requestDigest: null,
      postedAt: new Date(MOMENT),
      editedAt: null,
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
    ['a lane that another version knows', { lane: 'fast' }, { lane: null }],
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
    expect(commentRow.safeParse(row(change)).success).toBe(false);
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

describe('decisionRow', () => {
  const decision = {
    id: 1,
    documentId: anId(1, 'x'),
    batchId: anId(1, 'b'),
    commentId: anId(1, 'c'),
    action: 'reject',
    fromState: 'pending',
    toState: 'rejected',
    version: 2,
    actorId: 7,
    actorName: 'Ada Moderator',
    reason: 'off_topic',
    note: 'See the other post.',
    decidedAt: MOMENT,
  };

  it('reads a row as a decision', () => {
    expect(decisionRow.parse(decision)).toEqual({
      batchId: anId(1, 'b'),
      commentId: anId(1, 'c'),
      action: 'reject',
      from: 'pending',
      to: 'rejected',
      version: 2,
      actor: { id: 7, name: 'Ada Moderator' },
      reason: 'off_topic',
      note: 'See the other post.',
      decidedAt: new Date(MOMENT),
    });
  });

  it.each([null, undefined])('without reason and note: %s', (nothing) => {
    expect(decisionRow.parse({ ...decision, reason: nothing, note: nothing })).toMatchObject({
      reason: null,
      note: null,
    });
  });
});
