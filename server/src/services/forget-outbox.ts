import type { Clock } from '../ports/clock';
import type { Outbox } from '../ports/outbox';

const DAY = 86_400_000;
/** What is over stays for a look, and no longer: it names comments and people. */
const DAYS_KEPT = 14;

/** Deletes messages that left, or were given up, two weeks ago. @returns how many */
export const forgetOutbox =
  ({ outbox, clock }: { outbox: Pick<Outbox, 'forget'>; clock: Clock }) =>
  (): Promise<number> =>
    outbox.forget(new Date(clock.now().getTime() - DAYS_KEPT * DAY));
