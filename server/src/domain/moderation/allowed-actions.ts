import {
  DECISION_ACTIONS,
  type CommentState,
  type DecisionAction,
} from '../../../../contract/vocabulary';
import { TRANSITIONS } from './transitions';

/** In the order in which a moderator is offered them. */
export const allowedActions = (state: CommentState): DecisionAction[] =>
  DECISION_ACTIONS.filter((action) => TRANSITIONS[state][action] !== undefined);
