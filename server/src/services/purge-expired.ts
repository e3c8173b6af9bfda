import type { Clock } from '../ports/clock';
import type { Challenge } from '../ports/challenge';
import type { MailLinks } from '../ports/mail-links';
import type { Outbox } from '../ports/outbox';
import { forgetOutbox } from './forget-outbox';

interface Dependencies {
  links: Pick<MailLinks, 'forget'>;
  challenge: Pick<Challenge, 'forgetUsed'>;
  outbox: Pick<Outbox, 'forget'>;
  clock: Clock;
}

const DAY = 24 * 60 * 60 * 1000;
/** A link that ran out still says so for a while, to whoever opens an old mail. */
const LINK_DAYS = 30;

/** Deletes what ran out: links in mails, used solutions, messages that left. @returns how many rows */
export const purgeExpired =
  ({ links, challenge, outbox, clock }: Dependencies) =>
  async (): Promise<number> => {
    const now = clock.now();
    const gone = await links.forget(new Date(now.getTime() - LINK_DAYS * DAY));
    return gone + (await challenge.forgetUsed(now)) + (await forgetOutbox({ outbox, clock })());
  };
