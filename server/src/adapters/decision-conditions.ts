import type { Core } from '@strapi/strapi';
import { DECISION_ACTIONS, type DecisionAction } from '../../../contract/vocabulary';
import type { StatisticsRange } from '../ports/statistics-reader';
import { LOG_ENTRIES } from './log-rows';

/** A hold only says who looks next: it neither settles a comment nor overturns what did. */
const SETTLING_ACTIONS: readonly DecisionAction[] = DECISION_ACTIONS.filter(
  (action) => action !== 'hold'
);

const decisionsIn = (strapi: Core.Strapi, { from, until }: StatisticsRange) =>
  strapi.db
    .connection({ decision: LOG_ENTRIES })
    .where('decision.at', '>=', from)
    .where('decision.at', '<', until);

/** Decisions on comments that had waited, and that nobody had decided before. */
export const firstDecisions = (strapi: Core.Strapi, range: StatisticsRange) =>
  decisionsIn(strapi, range)
    .whereIn('decision.action', [...DECISION_ACTIONS])
    .whereNotNull('decision.waited_seconds')
    .whereNotExists(
      strapi.db
        .connection({ earlier: LOG_ENTRIES })
        .select('earlier.id')
        .whereRaw('earlier.comment_id = decision.comment_id')
        .whereRaw('earlier.sequence < decision.sequence')
        .whereIn('earlier.action', [...DECISION_ACTIONS])
    );

/** Decisions that settled a comment, under the name `decision`. */
export const settlingDecisions = (strapi: Core.Strapi, range: StatisticsRange) =>
  decisionsIn(strapi, range).whereIn('decision.action', [...SETTLING_ACTIONS]);

/** What took an entry back, which stands in the query under one of these names. */
export const undoOf = (strapi: Core.Strapi, name: 'decision' | 'later') =>
  strapi.db
    .connection({ reversal: LOG_ENTRIES })
    .select('reversal.id')
    .whereRaw(`reversal.undoes = ${name}.sequence`)
    .where('reversal.action', 'undo');

/**
 * What decided otherwise after `decision`: a later one with another outcome that still stands, and
 * without an edit by the author in between, which made it a decision on another text.
 */
export const otherDecisionAfter = (strapi: Core.Strapi) =>
  strapi.db
    .connection({ later: LOG_ENTRIES })
    .select('later.id')
    .whereRaw('later.comment_id = decision.comment_id')
    .whereRaw('later.sequence > decision.sequence')
    .whereRaw('later.to_state <> decision.to_state')
    .whereIn('later.action', [...SETTLING_ACTIONS])
    .whereNotExists(undoOf(strapi, 'later'))
    .whereNotExists(
      strapi.db
        .connection({ rewrite: LOG_ENTRIES })
        .select('rewrite.id')
        .whereRaw('rewrite.comment_id = decision.comment_id')
        .whereRaw('rewrite.sequence > decision.sequence')
        .whereRaw('rewrite.sequence < later.sequence')
        .where('rewrite.action', 'edit')
    );
