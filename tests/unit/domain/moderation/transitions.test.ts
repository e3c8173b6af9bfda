import {
  COMMENT_STATES,
  type CommentState,
  type DecisionAction,
} from '../../../../contract/vocabulary';
import { allowedActions } from '../../../../server/src/domain/moderation/allowed-actions';
import { TRANSITIONS } from '../../../../server/src/domain/moderation/transitions';

describe('TRANSITIONS', () => {
  it.each<[CommentState, DecisionAction, CommentState | undefined]>([
    ['pending', 'approve', 'approved'],
    ['pending', 'reject', 'rejected'],
    ['pending', 'spam', 'spam'],
    ['pending', 'hold', undefined],
    ['approved', 'approve', undefined],
    ['approved', 'reject', 'rejected'],
    ['approved', 'spam', 'spam'],
    ['approved', 'hold', 'pending'],
    ['rejected', 'approve', 'approved'],
    ['rejected', 'reject', undefined],
    ['rejected', 'spam', 'spam'],
    ['rejected', 'hold', 'pending'],
    ['spam', 'approve', 'approved'],
    ['spam', 'reject', 'rejected'],
    ['spam', 'spam', undefined],
    ['spam', 'hold', 'pending'],
    ['referred', 'approve', undefined],
    ['referred', 'reject', undefined],
    ['referred', 'spam', undefined],
    ['referred', 'hold', 'pending'],
    ['withdrawn', 'approve', undefined],
    ['withdrawn', 'reject', undefined],
    ['withdrawn', 'spam', undefined],
    ['withdrawn', 'hold', undefined],
  ])('%s, %s: %s', (state, action, expected) => {
    expect(TRANSITIONS[state][action]).toBe(expected);
  });

  it('never leads to where the comment is', () => {
    for (const state of COMMENT_STATES) {
      expect(Object.values(TRANSITIONS[state])).not.toContain(state);
    }
  });
});

describe('allowedActions', () => {
  it.each<[CommentState, DecisionAction[]]>([
    ['pending', ['approve', 'reject', 'spam']],
    ['approved', ['reject', 'spam', 'hold']],
    ['rejected', ['approve', 'spam', 'hold']],
    ['spam', ['approve', 'reject', 'hold']],
    ['referred', ['hold']],
    ['withdrawn', []],
  ])('%s', (state, expected) => {
    expect(allowedActions(state)).toEqual(expected);
  });
});
