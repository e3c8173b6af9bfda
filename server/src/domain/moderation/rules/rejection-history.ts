import { exceptStaff } from '../except-staff';
import { requireFact } from '../facts';
import { defineRule } from '../rule';

/** A share and a least number: one slip of a new reader is no history. After Coral's rule. */
export const rejectionHistory = defineRule({
  code: 'rejection_history',
  version: 1,
  description: "So much of what was decided of the reader's comments lately was rejected or spam.",
  demand: 'hold-general',
  check: exceptStaff(({ history }, { percent, comments }) => {
    const { decidedLately, rejectedLately } = requireFact(history);
    const share = (rejectedLately / decidedLately) * 100;
    return decidedLately >= comments && share >= percent ? [] : null;
  }),
});
