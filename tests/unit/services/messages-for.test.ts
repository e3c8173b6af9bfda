import type { CommentState } from '../../../contract';
import { messagesForSubmission } from '../../../server/src/services/messages-for';
import { aComment } from '../../builders/a-comment';
import { someSettings } from '../../builders/some-settings';

const NOW = new Date('2026-03-18T09:00:00.000Z');
type Cause = 'submitted' | 'edited' | 'rechecked';

const sent = (cause: Cause, from: CommentState | null, state: CommentState) =>
  messagesForSubmission(aComment(1, { state, lane: null }), {
    ...{ cause, from, now: NOW },
    isVerified: false,
    settings: someSettings(),
  });
const events = (...given: Parameters<typeof sent>) =>
  sent(...given).flatMap(({ payload }) => (payload.kind === 'event' ? [payload.event] : []));

describe('events of a comment', () => {
  it.each<[Cause, CommentState | null, CommentState, string[]]>([
    ['submitted', null, 'pending', ['submitted']],
    ['submitted', null, 'approved', ['submitted', 'approved']],
    ['submitted', null, 'spam', ['submitted']],
    ['edited', 'approved', 'approved', ['edited']],
    ['edited', 'approved', 'pending', ['edited', 'held']],
    ['edited', 'pending', 'approved', ['edited', 'approved']],
    ['rechecked', 'pending', 'approved', ['approved']],
    ['rechecked', 'pending', 'spam', ['marked-spam']],
    ['rechecked', 'pending', 'pending', []],
  ])('%s, from %s to %s: %j', (cause, from, to, expected) => {
    expect(events(cause, from, to)).toEqual(expected.map((event) => `legal-blog.comment.${event}`));
  });
});

it.each<[CommentState, boolean]>([
  ['pending', true],
  ['approved', true],
  ['spam', false],
])('asks the address of a new comment that is %s: %s', (state, expected) => {
  const kinds = sent('submitted', null, state).map(({ payload }) => payload.kind);
  expect(kinds.includes('mail-verify')).toBe(expected);
});
