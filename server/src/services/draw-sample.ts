import type { SampleAnswer } from '../../../contract';
import { isoWeekRange, lastFullIsoWeek } from '../domain/dates/iso-week';
import { ValidationFailedError } from '../domain/errors';
import { maskBody } from '../domain/moderation/mask-spans';
import type { Clock } from '../ports/clock';
import type { CommentStore, StoredComment } from '../ports/comment-store';
import type { DecisionReader } from '../ports/decision-reader';
import type { SettingsStore } from '../ports/settings-store';
import type { Signer } from '../ports/signer';
import { presentLogEntry } from './present-log-entry';

interface Dependencies {
  decisions: Pick<DecisionReader, 'sequences' | 'findMany'>;
  store: Pick<CommentStore, 'findMany'>;
  settings: Pick<SettingsStore, 'read'>;
  signer: Pick<Signer, 'digest'>;
  clock: Clock;
}

/** A comment that was deleted since leaves its decision behind. */
const GONE = { body: '', masked: false, authorName: '' };

const presentComment = (comment: StoredComment | undefined) =>
  comment ? { ...maskBody(comment), authorName: comment.authorName } : GONE;

/**
 * Decisions of an ISO week (UTC), for the supervising attorney to look at again. Drawn by keyed
 * digests: nobody who decides can tell which ones will be looked at, and the same week always gives
 * the same ones; a larger sample has all of a smaller one.
 * @throws VALIDATION_FAILED for a week that its year does not have
 */
export const drawSample =
  ({ decisions, store, settings, signer, clock }: Dependencies) =>
  async (query: { week?: string | undefined }): Promise<SampleAnswer> => {
    const week = query.week ?? lastFullIsoWeek(clock.now());
    const range = isoWeekRange(week);
    if (!range) {
      throw new ValidationFailedError([{ path: 'week', message: 'is no week of its year' }]);
    }
    const { weeklySample } = (await settings.read()).settings.moderation;
    const sequences = await decisions.sequences(range);
    const drawn = sequences
      .map((sequence) => ({ sequence, lot: signer.digest('sample', week, String(sequence)) }))
      .sort((one, other) => (one.lot < other.lot ? -1 : 1))
      .slice(0, weeklySample)
      .map(({ sequence }) => sequence);
    const entries = await decisions.findMany(drawn);
    const ids = entries.flatMap(({ commentId }) => (commentId === null ? [] : [commentId]));
    const comments = new Map(
      (await store.findMany([...new Set(ids)])).map((comment) => [comment.documentId, comment])
    );
    return {
      data: entries.map((entry) => ({
        decision: presentLogEntry(entry),
        ...presentComment(comments.get(entry.commentId ?? '')),
      })),
      meta: { week, decisions: sequences.length },
    };
  };
