import { COMMENT_STATES, DECISION_ACTIONS, type CommentState } from '../../contract/vocabulary';
import { allowedActions } from '../../server/src/domain/moderation/allowed-actions';
import { TRANSITIONS } from '../../server/src/domain/moderation/transitions';

/** What a verdict can make of a new comment. */
const FIRST_STATES: readonly CommentState[] = ['approved', 'pending', 'spam'];
/** What no moderator's decision makes: the author withdraws, intake is referred to. */
const MADE_ELSEWHERE: readonly CommentState[] = ['referred', 'withdrawn'];

const reachable = (from: readonly CommentState[]): Set<CommentState> => {
  const seen = new Set(from);
  for (const state of seen) {
    for (const next of Object.values(TRANSITIONS[state])) {
      seen.add(next);
    }
  }
  return seen;
};

describe('the table of transitions', () => {
  it('reaches every state but those that others make', () => {
    const states = [...reachable(FIRST_STATES), ...MADE_ELSEWHERE];
    expect(states.sort()).toEqual([...COMMENT_STATES].sort());
  });

  it('knows no state and no action that the vocabulary does not', () => {
    for (const [state, row] of Object.entries(TRANSITIONS)) {
      expect(COMMENT_STATES).toContain(state);
      for (const [action, next] of Object.entries(row)) {
        expect(DECISION_ACTIONS).toContain(action);
        expect(COMMENT_STATES).toContain(next);
      }
    }
  });

  it.each(COMMENT_STATES)('%s: what is offered is what may be done', (state) => {
    const done = DECISION_ACTIONS.filter((action) => TRANSITIONS[state][action] !== undefined);
    expect(allowedActions(state)).toEqual(done);
    expect(Object.keys(TRANSITIONS[state]).sort()).toEqual([...done].sort());
  });

  it('leaves no decision that cannot be taken back, but what the author withdrew', () => {
    for (const state of COMMENT_STATES) {
      if (state !== 'withdrawn') {
        expect(reachable([state])).toContain('pending');
      }
    }
    expect(allowedActions('withdrawn')).toEqual([]);
  });
});
