import {
  ACTOR_KINDS,
  COMMENT_STATES,
  DECISION_ACTIONS,
  LANES,
  LOG_ACTIONS,
} from '../../../contract/vocabulary';
import type { ClaimShown, CurrentState, LogEntryShown } from '../../../contract';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The code of a vocabulary that a value is; none where a newer server has one that we do not know. */
const codeOf = <Code extends string>(codes: readonly Code[], value: unknown): Code | undefined =>
  codes.find((code) => code === value);

/** Enough of a check to show it; our own server wrote it after the contract. */
const isEntry = (value: unknown): value is LogEntryShown =>
  isObject(value) &&
  codeOf(LOG_ACTIONS, value['action']) !== undefined &&
  isObject(value['actor']) &&
  codeOf(ACTOR_KINDS, value['actor']['kind']) !== undefined;

const isClaim = (value: unknown): value is ClaimShown =>
  isObject(value) &&
  typeof value['until'] === 'string' &&
  isObject(value['holder']) &&
  typeof value['holder']['name'] === 'string';

/** What is there now, out of the details of an error: untyped, and null where it makes no sense. */
export function readCurrentState(value: unknown): CurrentState | null {
  if (!isObject(value) || typeof value['version'] !== 'number') return null;
  const state = codeOf(COMMENT_STATES, value['state']);
  if (!state) return null;
  const allowed = Array.isArray(value['allowedActions']) ? value['allowedActions'] : [];
  return {
    state,
    version: value['version'],
    lane: codeOf(LANES, value['lane']) ?? null,
    allowedActions: DECISION_ACTIONS.filter((action) => allowed.includes(action)),
    claim: isClaim(value['claim']) ? value['claim'] : null,
    lastDecision: isEntry(value['lastDecision']) ? value['lastDecision'] : null,
  };
}
