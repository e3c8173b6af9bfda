import type { DryRunAnswer } from '../../../../../contract';

type Counts = DryRunAnswer['meta']['rules'];

/** Rules that fired at all; those whose count changes come first, the greatest change on top. */
export const firedRules = (counts: Counts): Counts =>
  counts
    .filter(({ before, after }) => before > 0 || after > 0)
    .sort((one, other) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before));
