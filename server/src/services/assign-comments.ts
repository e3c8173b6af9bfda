import type { StoredComment } from '../ports/comment-store';
import type { QueueReader } from '../ports/queue-reader';
import type { assignAttorney } from './assign-attorney';

interface Dependencies {
  queue: Pick<QueueReader, 'threads'>;
  assign: ReturnType<typeof assignAttorney>;
}

/** Whom some comments are to wait for in the attorney lane. The people are looked up once a thread. */
export const assignComments =
  ({ queue, assign }: Dependencies) =>
  async (
    comments: readonly StoredComment[],
    now: Date
  ): Promise<ReadonlyMap<string, number | null>> => {
    const threadIds = [...new Set(comments.map(({ threadId }) => threadId))];
    const assignees = new Map<string, number | null>();
    for (const { documentId, subject } of threadIds.length > 0
      ? await queue.threads(threadIds)
      : []) {
      assignees.set(documentId, await assign(subject, now));
    }
    return new Map(
      comments.map(({ documentId, threadId }) => [documentId, assignees.get(threadId) ?? null])
    );
  };
