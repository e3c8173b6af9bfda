import { LANES, type CommentState, type DecisionAction } from '../../../../contract/vocabulary';
import { mayPublishAsIs, TRANSITIONS } from '../../../../server/src/domain/moderation/transitions';

describe('TRANSITIONS', () => {
  it.each<[CommentState, DecisionAction, CommentState | undefined]>([
    ['pending', 'approve', 'approved'],
    ['pending', 'reject', 'rejected'],
    ['pending', 'spam', 'spam'],
    ['pending', 'hold', 'pending'],
    ['pending', 'refer', 'referred'],
    ['pending', 'redact-and-approve', 'approved'],
    ['approved', 'approve', undefined],
    ['approved', 'reject', 'rejected'],
    ['approved', 'spam', 'spam'],
    ['approved', 'hold', 'pending'],
    ['approved', 'refer', 'referred'],
    ['approved', 'redact-and-approve', undefined],
    ['rejected', 'approve', 'approved'],
    ['rejected', 'reject', undefined],
    ['rejected', 'spam', 'spam'],
    ['rejected', 'hold', 'pending'],
    ['rejected', 'refer', 'referred'],
    ['rejected', 'redact-and-approve', 'approved'],
    ['spam', 'approve', 'approved'],
    ['spam', 'reject', 'rejected'],
    ['spam', 'spam', undefined],
    ['spam', 'hold', 'pending'],
    ['spam', 'refer', 'referred'],
    ['spam', 'redact-and-approve', 'approved'],
    ['referred', 'approve', undefined],
    ['referred', 'reject', undefined],
    ['referred', 'spam', undefined],
    ['referred', 'hold', 'pending'],
    ['referred', 'refer', undefined],
    ['referred', 'redact-and-approve', undefined],
    ['withdrawn', 'approve', undefined],
    ['withdrawn', 'reject', undefined],
    ['withdrawn', 'spam', undefined],
    ['withdrawn', 'hold', undefined],
    ['withdrawn', 'refer', undefined],
    ['withdrawn', 'redact-and-approve', undefined],
  ])('%s, %s: %s', (state, action, expected) => {
    expect(TRANSITIONS[state][action]).toBe(expected);
  });
});

describe('mayPublishAsIs', () => {
  it.each([null, ...LANES])('lane %s', (lane) => {
    expect(mayPublishAsIs(lane)).toBe(lane !== 'restricted');
  });
});
