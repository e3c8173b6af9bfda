import type { VerdictReason } from '../../../../contract';

/** `finding`: a rule saw something. `setting`: nothing was seen, somebody merely reads first. */
export type ReasonTone = 'finding' | 'setting';

export const REASON_TONE: Record<VerdictReason, ReasonTone> = {
  honeypot_filled: 'finding',
  submitted_too_fast: 'finding',
  facts_unavailable: 'finding',
  site_premoderates: 'setting',
};
