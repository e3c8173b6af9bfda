import type { CommentMode, PostCommentMode } from '../../../../contract/vocabulary';
import {
  threadStatus,
  type CommentedSubject,
  type ThreadRules,
} from '../../../../server/src/domain/threads/thread-status';

const NOW = new Date('2026-03-18T09:00:00.000Z');
const subject = (change: Partial<CommentedSubject> = {}): CommentedSubject => ({
  commentMode: 'site',
  commentsCloseOn: null,
  publishedOn: new Date('2026-03-01T09:00:00.000Z'),
  ...change,
});
const rules = (change: Partial<ThreadRules> = {}): ThreadRules => ({
  mode: 'all',
  closeAfterDays: null,
  pausedMessage: null,
  ...change,
});

describe('threadStatus', () => {
  it.each<[CommentMode, PostCommentMode, CommentMode, boolean]>([
    ['off', 'site', 'off', false],
    ['closed', 'site', 'closed', false],
    ['paused', 'site', 'paused', false],
    ['all', 'site', 'all', true],
    ['first', 'site', 'first', true],
    ['flagged', 'site', 'flagged', true],
    ['off', 'all', 'all', true],
    ['flagged', 'off', 'off', false],
    ['flagged', 'closed', 'closed', false],
    ['flagged', 'paused', 'paused', false],
    ['all', 'flagged', 'flagged', true],
    ['closed', 'first', 'first', true],
  ])('site %s, post %s: %s, open %s', (mode, commentMode, effective, open) => {
    expect(threadStatus(subject({ commentMode }), rules({ mode }), NOW)).toMatchObject({
      mode: effective,
      open,
    });
  });

  it.each<[string, Partial<CommentedSubject>, number | null, string | null, boolean]>([
    ['nothing closes it', {}, null, null, true],
    ['a day short of the limit', {}, 18, '2026-03-19T09:00:00.000Z', true],
    ['the very moment of the limit', {}, 17, '2026-03-18T09:00:00.000Z', false],
    [
      'its own date, a moment ahead',
      { commentsCloseOn: new Date('2026-03-18T09:00:00.001Z') },
      null,
      '2026-03-18T09:00:00.001Z',
      true,
    ],
    [
      'its own date, now',
      { commentsCloseOn: new Date('2026-03-18T09:00:00.000Z') },
      null,
      '2026-03-18T09:00:00.000Z',
      false,
    ],
    [
      'its own date before the limit of the site',
      { commentsCloseOn: new Date('2026-12-01T00:00:00.000Z') },
      1,
      '2026-12-01T00:00:00.000Z',
      true,
    ],
    ['never published, so that no days count', { publishedOn: null }, 1, null, true],
  ])('%s', (_name, change, closeAfterDays, closesOn, open) => {
    const status = threadStatus(subject(change), rules({ closeAfterDays }), NOW);
    expect(status.closesOn?.toISOString() ?? null).toBe(closesOn);
    expect(status).toMatchObject({ open, mode: open ? 'all' : 'closed' });
  });

  it.each<[CommentMode, CommentMode]>([
    ['off', 'off'],
    ['closed', 'closed'],
    ['paused', 'closed'],
    ['all', 'closed'],
    ['first', 'closed'],
    ['flagged', 'closed'],
  ])('past its date, mode %s is %s', (mode, effective) => {
    const past = subject({ commentsCloseOn: new Date('2026-03-01T09:00:00.000Z') });
    expect(threadStatus(past, rules({ mode }), NOW)).toMatchObject({
      mode: effective,
      open: false,
    });
  });

  it.each<[CommentMode, string | null, string | null]>([
    ['paused', 'Back on Monday.', 'Back on Monday.'],
    ['paused', null, null],
    ['closed', 'Back on Monday.', null],
    ['all', 'Back on Monday.', null],
  ])('mode %s, message %s: says %s', (mode, pausedMessage, notice) => {
    expect(threadStatus(subject(), rules({ mode, pausedMessage }), NOW).notice).toBe(notice);
  });
});
