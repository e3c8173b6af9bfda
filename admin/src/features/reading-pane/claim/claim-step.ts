import type { PaneAct } from '../pane-acts';
import type { ClaimStatus } from './claim-status';

/** What was asked for, with whose the comment was at that moment. */
export interface Asked {
  act: PaneAct | null;
  status: ClaimStatus;
}

/** What colleagues do afterwards makes nothing else of what was asked for. */
export const askedFor = (before: Asked, act: PaneAct | null, status: ClaimStatus): Asked =>
  before.act === act ? before : { act, status };

const STEPS = { free: 'take', mine: 'give-back', theirs: 'ask-why' } as const;
export type ClaimStep = (typeof STEPS)[ClaimStatus['kind']];

/** What to claim comes to; null where that is not what was asked for. */
export const claimStep = ({ act, status }: Asked): ClaimStep | null =>
  act === 'claim' ? STEPS[status.kind] : null;
