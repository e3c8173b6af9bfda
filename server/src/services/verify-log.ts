import type { ChainReportShown, VerifyQuery } from '../../../contract';
import type { ModerationLog } from '../ports/moderation-log';

interface Dependencies {
  log: Pick<ModerationLog, 'verify'>;
}

/**
 * Whether the log is as it was written, from its first entry to its head, and a head that was noted
 * earlier is part of it.
 */
export const verifyLog =
  ({ log }: Dependencies) =>
  async ({ sequence, hash }: VerifyQuery): Promise<ChainReportShown> => {
    const noted = sequence === undefined || hash === undefined ? null : { sequence, hash };
    const { entries, head, fault } = await log.verify(undefined, noted);
    return { data: { entries, holds: fault === null, head, fault } };
  };
