import type { Settings } from '../../../contract';
import type { Clock } from '../ports/clock';
import type { CommentChange, CommentStore, StoredComment } from '../ports/comment-store';
import type { DueComments } from '../ports/due-comments';
import type { IdSource } from '../ports/id-source';
import type { ReaderDirectory } from '../ports/reader-directory';
import type { SettingsStore } from '../ports/settings-store';
import type { SubjectRef } from '../ports/subject-directory';
import { adjustPublicCounts } from './adjust-public-counts';
import type { judgeComment, Judgement } from './judge-comment';
import { messagesForSubmission } from './messages-for';
import { newLogEntry, PLUGIN_ACTOR } from './new-log-entry';

interface Dependencies {
  store: CommentStore;
  due: DueComments;
  readers: ReaderDirectory;
  settings: SettingsStore;
  clock: Clock;
  ids: IdSource;
  judge: ReturnType<typeof judgeComment>;
  assign: (subject: SubjectRef, now: Date) => Promise<number | null>;
}

const MINUTE = 60 * 1000;
/** Waits between tries; after the last of them a person looks. */
const WAITS = [5 * MINUTE, 15 * MINUTE, 60 * MINUTE, 240 * MINUTE] as const;
const AT_ONCE = 50;

/**
 * Looks again at comments for which a check could not be made. Checked at last, they go where the
 * rules say; after several tries in vain they wait in the general lane like any other.
 * @returns how many left the lane
 */
export const recheckComments =
  ({ store, due, readers, settings: stored, clock, ids, judge, assign }: Dependencies) =>
  async (): Promise<number> => {
    const { settings } = await stored.read();
    const comments = await due.toRecheck(clock.now(), AT_ONCE);
    let settled = 0;
    for (const comment of comments) {
      settled += await recheck(comment, settings);
    }
    return settled;

    async function recheck(comment: StoredComment, current: Settings): Promise<number> {
      const now = clock.now();
      const thread = await store.findThread(comment.threadId);
      const reader = comment.readerId === null ? null : await readers.find(comment.readerId);
      const { circumstances } = comment;
      const judgement =
        thread && reader && circumstances
          ? await judge(
              {
                ...circumstances,
                body: comment.body,
                bodyDigest: comment.bodyDigest ?? '',
                name: comment.authorName,
                reader,
                subject: thread.subject,
                threadId: comment.threadId,
                secondsToWait: 0,
                looksForOwnTwin: false,
                now,
              },
              current
            )
          : null;
      const verdict = judgement?.verdict;
      const wait = WAITS[comment.recheckCount];
      if (verdict?.lane === 'rechecking' && !verdict.refusal && wait !== undefined) {
        const recheckAt = new Date(now.getTime() + wait);
        await store.transaction((transaction) => transaction.postponeRecheck(comment, recheckAt));
        return 0;
      }
      const assigneeId =
        thread && verdict?.lane === 'attorney' ? await assign(thread.subject, now) : null;
      const change = changeAfter(comment, judgement, assigneeId, now);
      return store.transaction(async (transaction) => {
        await transaction.lockThreads([comment.threadId]);
        const after = await transaction.change(comment, change);
        if (!after) {
          return 0;
        }
        await adjustPublicCounts(transaction, [{ comment, from: comment.state, to: after.state }]);
        await transaction.settle({
          moves: [{ from: comment, to: after }],
          entries: [
            newLogEntry({
              batchId: ids.next(),
              commentId: comment.documentId,
              action: 'recheck',
              from: comment,
              to: after,
              version: after.version,
              actor: PLUGIN_ACTOR,
              at: now,
            }),
          ],
          messages: reader
            ? messagesForSubmission(after, {
                cause: 'rechecked',
                from: comment.state,
                isVerified: reader.verified,
                now,
                settings: current,
              })
            : [],
        });
        return 1;
      });
    }
  };

const changeAfter = (
  comment: StoredComment,
  judgement: Judgement | null,
  assigneeId: number | null,
  now: Date
): CommentChange => {
  const verdict = judgement?.verdict;
  // A refusal comes too late: the comment was taken. A person decides.
  const isSettled = verdict && !verdict.refusal && verdict.lane !== 'rechecking';
  return isSettled
    ? {
        state: verdict.state,
        lane: verdict.lane,
        reasons: verdict.reasons,
        urgent: verdict.urgent,
        assigneeId,
        assignedAt: assigneeId === null ? null : now,
        recheckAt: null,
        at: now,
      }
    : { state: comment.state, lane: 'general', recheckAt: null, at: now };
};
