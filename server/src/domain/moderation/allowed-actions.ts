import {
  DECISION_ACTIONS,
  type CommentState,
  type DecisionAction,
  type Lane,
} from '../../../../contract/vocabulary';
import { mayPublishAsIs, TRANSITIONS } from './transitions';

export interface ActionSituation {
  state: CommentState;
  lane: Lane | null;
  /** Whether the one who asks may decide at all, and read restricted text. */
  mayDecide: boolean;
  mayReveal: boolean;
  /** Whether somebody else holds the comment now. */
  claimedByOther: boolean;
}

/** In the order in which a moderator is offered them. */
export const allowedActions = (situation: ActionSituation): DecisionAction[] =>
  DECISION_ACTIONS.filter((action) => isAllowed(situation, action));

const isAllowed = (
  { state, lane, mayDecide, mayReveal, claimedByOther }: ActionSituation,
  action: DecisionAction
): boolean => {
  if (!mayDecide || claimedByOther || TRANSITIONS[state][action] === undefined) {
    return false;
  }
  if (action === 'approve') {
    return mayPublishAsIs(lane);
  }
  // Who redacts has to have read what they redact.
  return action !== 'redact-and-approve' || lane !== 'restricted' || mayReveal;
};
