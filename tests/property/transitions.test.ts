import {
  COMMENT_STATES,
  DECISION_ACTIONS,
  type CommentState,
  type DecisionAction,
} from '../../contract/vocabulary';
import { allowedActions } from '../../server/src/domain/moderation/allowed-actions';
import { TRANSITIONS } from '../../server/src/domain/moderation/transitions';

/** What a verdict can make of a new comment. */
const FIRST_STATES: readonly CommentState[] = ['approved', 'pending', 'spam'];
/** What no moderator's decision makes: the author withdraws. */
const MADE_ELSEWHERE: readonly CommentState[] = ['withdrawn'];

const reachable = (from: readonly CommentState[]): Set<CommentState> => {
  const seen = new Set(from);
  for (const state of seen) {
    for (const next of Object.values(TRANSITIONS[state])) {
      seen.add(next);
    }
  }
  return seen;
};

/** What somebody with every right is offered. */
const offered = (state: CommentState): DecisionAction[] =>
  allowedActions({ state, lane: null, mayDecide: true, mayReveal: true, claimedByOther: false });

describe('the table of transitions', () => {
  it('reaches every state by decisions, but those that others make', () => {
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
    expect(offered(state)).toEqual(done);
    expect(Object.keys(TRANSITIONS[state]).sort()).toEqual([...done].sort());
  });

  it('makes every action possible somewhere, each to one state wherever it is', () => {
    for (const action of DECISION_ACTIONS) {
      const states = COMMENT_STATES.flatMap((state) => TRANSITIONS[state][action] ?? []);
      expect(new Set(states).size).toBe(1);
    }
  });

  it('never leads to where the comment is, but for another lane or another person', () => {
    for (const state of COMMENT_STATES) {
      const staying = Object.entries(TRANSITIONS[state]).filter(([, next]) => next === state);
      expect(staying).toEqual(state === 'pending' ? [['hold', 'pending']] : []);
    }
  });

  it('leaves no decision that cannot be taken back, but what the author withdrew', () => {
    for (const state of COMMENT_STATES) {
      if (state !== 'withdrawn') {
        expect(reachable([state])).toContain('pending');
      }
    }
    expect(offered('withdrawn')).toEqual([]);
  });
});
