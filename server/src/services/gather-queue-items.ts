import type { QueueItem } from '../../../contract';
import type { Claims } from '../ports/claims';
import type { Clock } from '../ports/clock';
import type { CommentStore, StoredComment } from '../ports/comment-store';
import type { ModerationLog } from '../ports/moderation-log';
import type { QueueReader } from '../ports/queue-reader';
import type { ReaderDirectory } from '../ports/reader-directory';
import type { SubjectDirectory, SubjectRef } from '../ports/subject-directory';
import { presentQueueItem, type Viewer } from './present-queue-item';

/** Where the things come from that stand beside a comment. */
export interface QueueItemSources {
  queue: Pick<QueueReader, 'threads'>;
  store: Pick<CommentStore, 'findMany'>;
  subjects: Pick<SubjectDirectory, 'labels'>;
  readers: Pick<ReaderDirectory, 'findMany' | 'records'>;
  claims: Pick<Claims, 'of'>;
  log: Pick<ModerationLog, 'latestDecisions'>;
  clock: Clock;
}

const unique = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value) => value !== null)),
];

const keyOf = ({ type, documentId, locale }: SubjectRef): string =>
  [type, documentId, locale].join(' ');

/** Comments with what a moderator needs beside them: as many reads for a hundred as for one. */
export const gatherQueueItems =
  ({ queue, store, subjects, readers, claims, log, clock }: QueueItemSources) =>
  async (comments: readonly StoredComment[], viewer: Viewer): Promise<QueueItem[]> => {
    if (comments.length === 0) {
      return [];
    }
    const documentIds = comments.map(({ documentId }) => documentId);
    const readerIds = unique(comments.map(({ readerId }) => readerId));
    const threads = await queue.threads(unique(comments.map(({ threadId }) => threadId)));
    const labels = await subjects.labels(threads.map(({ subject }) => subject));
    const parents = await store.findMany(unique(comments.map(({ parentId }) => parentId)));
    const identities = await readers.findMany(readerIds);
    const records = await readers.records(readerIds);
    const claimed = await claims.of(documentIds, clock.now());
    const decisions = await log.latestDecisions(documentIds);

    const subjectById = new Map(threads.map((thread) => [thread.documentId, thread.subject]));
    const labelByKey = new Map(labels.map((label) => [keyOf(label), label]));
    const parentById = new Map(parents.map((parent) => [parent.documentId, parent]));

    return comments.map((comment) => {
      const subject = subjectById.get(comment.threadId);
      const readerId = comment.readerId ?? '';
      const surroundings = {
        label: (subject && labelByKey.get(keyOf(subject))) ?? null,
        parent: parentById.get(comment.parentId ?? '') ?? null,
        reader: identities.get(readerId) ?? null,
        record: records.get(readerId) ?? null,
        claim: claimed.get(comment.documentId) ?? null,
        lastDecision: decisions.get(comment.documentId) ?? null,
      };
      return presentQueueItem(comment, surroundings, viewer);
    });
  };
