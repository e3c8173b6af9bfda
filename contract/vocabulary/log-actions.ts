import { DECISION_ACTIONS } from './decision-actions';

/** Everything that the log has an entry for. The decisions, and what else happens to a comment. */
export const LOG_ACTIONS = [
  ...DECISION_ACTIONS,
  'undo',
  'reply',
  'reveal',
  'note',
  'assign',
  'edit',
  'withdraw',
  'report',
  'report-threshold',
  'resolve-report',
  'recheck',
  'escalate',
  'purge',
  'change-standing',
  'change-settings',
] as const;
export type LogAction = (typeof LOG_ACTIONS)[number];

/** On whose account an entry stands. `mail-link`: an admin, by a signed link and not signed in. */
export const ACTOR_KINDS = ['admin', 'mail-link', 'reader', 'system'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** What can be wrong with the chain of the log. */
export const CHAIN_FAULTS = ['altered', 'missing', 'inserted', 'head-altered'] as const;
export type ChainFault = (typeof CHAIN_FAULTS)[number];
