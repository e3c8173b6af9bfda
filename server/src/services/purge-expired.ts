import type { Clock } from '../ports/clock';
import type { Challenge } from '../ports/challenge';
import type { CommentStore } from '../ports/comment-store';
import type { MailLinks } from '../ports/mail-links';
import type { Outbox } from '../ports/outbox';
import { forgetOutbox } from './forget-outbox';

interface Dependencies {
  links: Pick<MailLinks, 'forget'>;
  challenge: Pick<Challenge, 'forgetUsed'>;
  outbox: Pick<Outbox, 'forget'>;
  store: Pick<CommentStore, 'forgetReasons'>;
  clock: Clock;
}

const DAY = 24 * 60 * 60 * 1000;
/** A link that ran out still says so for a while, to whoever opens an old mail. */
const LINK_DAYS = 30;
/** As long as statistics can be, so that they count the rules on spam that is gone as on any other. */
const REASON_DAYS = 366;

/**
 * Deletes what ran out: links in mails, used solutions, messages that left, what rules found in spam
 * that is gone. @returns how many rows
 */
export const purgeExpired =
  ({ links, challenge, outbox, store, clock }: Dependencies) =>
  async (): Promise<number> => {
    const now = clock.now();
    const daysAgo = (days: number): Date => new Date(now.getTime() - days * DAY);
    return (
      (await links.forget(daysAgo(LINK_DAYS))) +
      (await challenge.forgetUsed(now)) +
      (await forgetOutbox({ outbox, clock })()) +
      (await store.forgetReasons(daysAgo(REASON_DAYS)))
    );
  };
