import type { DecisionRecord, QueueItem, QueuePage, QueueQuery } from '../../../contract';
import { allowedActions } from '../domain/moderation/allowed-actions';
import { decodeCursor, encodeCursor } from '../domain/paging/cursor';
import type { CommentStore, Decision, StoredComment } from '../ports/comment-store';
import type { QueueReader } from '../ports/queue-reader';
import type { SubjectDirectory } from '../ports/subject-directory';

interface Dependencies {
  queue: QueueReader;
  store: CommentStore;
  subjects: SubjectDirectory;
}

export const presentDecision = (decision: Decision): DecisionRecord => ({
  action: decision.action,
  from: decision.from,
  to: decision.to,
  actor: decision.actor,
  reason: decision.reason,
  note: decision.note,
  decidedAt: decision.decidedAt.toISOString(),
});

/**
 * One page of the comments in a state, each with what a moderator needs beside it.
 * @throws CURSOR_INVALID
 */
export const listQueue =
  ({ queue, store, subjects }: Dependencies) =>
  async (query: QueueQuery): Promise<QueuePage> => {
    const order = `${query.status}:${query.sort}`;
    const after = query.after === undefined ? null : decodeCursor(order, query.after);
    const rows = await queue.page(query.status, {
      order: query.sort,
      after,
      limit: query.limit + 1,
    });
    const shown = rows.slice(0, query.limit);
    const threads = await queue.threads([...new Set(shown.map((row) => row.threadId))]);
    const labels = await subjects.labels(threads.map((thread) => thread.subject));
    const parentIds = shown.flatMap(({ parentId }) => (parentId === null ? [] : [parentId]));
    const parents = new Map(
      (await store.findMany(parentIds)).map((parent) => [parent.documentId, parent])
    );
    const decisions = await store.latestDecisions(shown.map((row) => row.documentId));
    const last = shown.at(-1);
    return {
      data: shown.map(present),
      meta: {
        next:
          rows.length > query.limit && last
            ? encodeCursor(order, {
                documentId: last.documentId,
                value: last.postedAt.toISOString(),
              })
            : null,
        counts: await queue.counts(),
      },
    };

    function present(comment: StoredComment): QueueItem {
      const thread = threads.find((candidate) => candidate.documentId === comment.threadId);
      const label = labels.find(
        (candidate) =>
          candidate.documentId === thread?.subject.documentId &&
          candidate.locale === thread.subject.locale
      );
      const parent = comment.parentId === null ? undefined : parents.get(comment.parentId);
      const decision = decisions.get(comment.documentId);
      return {
        documentId: comment.documentId,
        version: comment.version,
        state: comment.state,
        lane: comment.lane,
        body: comment.body,
        postedAt: comment.postedAt.toISOString(),
        author: {
          name: comment.authorName,
          email: comment.authorEmail,
          isStaff: comment.isStaff,
        },
        verdict: {
          reasons: comment.reasons.map((reason) => ({ ...reason, spans: [...reason.spans] })),
        },
        post: label
          ? {
              documentId: label.documentId,
              locale: label.locale,
              title: label.title,
              url: label.url,
            }
          : null,
        parent: parent
          ? { documentId: parent.documentId, authorName: parent.authorName, body: parent.body }
          : null,
        allowedActions: allowedActions(comment.state),
        lastDecision: decision ? presentDecision(decision) : null,
      };
    }
  };
