import { changedComment } from '../../server/src/adapters/changed-comment';
import type { CommentTransaction, Settlement, Thread } from '../../server/src/ports/comment-store';
import type { LogEntry } from '../../server/src/ports/moderation-log';
import type { SubjectRef } from '../../server/src/ports/subject-directory';
import { anId } from '../builders/an-id';
import type { CommentRow, ReportRow, Tables } from './memory-tables';

interface Source {
  tables: () => Tables;
  threadOf: (subject: SubjectRef) => Thread | null;
}

const placeName = ({ state, lane }: { state: string; lane: string | null }): string =>
  `${state}:${lane ?? '-'}`;

/** What one transaction can do, in memory, with the constraints that the database has. */
export const createMemoryTransaction = ({ tables, threadOf }: Source): CommentTransaction => {
  const change = (documentId: string, next: (row: CommentRow) => Partial<CommentRow>): void => {
    const row = tables().comments.get(documentId);
    if (row) {
      tables().comments.set(documentId, { ...row, ...next(row) });
    }
  };

  return {
    openThread(subject) {
      const { type, documentId, locale } = subject;
      const thread = threadOf(subject) ?? {
        documentId: anId(tables().threads.size + 1, 't'),
        subject: { type, documentId, locale },
        publicCount: 0,
        topLevelCount: 0,
      };
      tables().threads.set(thread.documentId, thread);
      return Promise.resolve(thread);
    },
    lockThreads: () => Promise.resolve(),
    load: (documentIds) =>
      Promise.resolve(
        new Map(
          [...tables().comments.values()]
            .filter((row) => documentIds.includes(row.documentId))
            .map((row) => [row.documentId, row])
        )
      ),
    loadRevision: (commentId, version) =>
      Promise.resolve(tables().revisions.get(`${commentId}:${version}`) ?? null),
    ancestors: (comments) =>
      Promise.resolve(
        new Map(
          comments.map(({ documentId, parentId }) => {
            const chain: string[] = [];
            let above = parentId;
            while (above !== null && !chain.includes(above)) {
              chain.push(above);
              above = tables().comments.get(above)?.parentId ?? null;
            }
            return [documentId, chain];
          })
        )
      ),
    insert(threadId, comment) {
      const isTaken = [...tables().comments.values()].some(
        (row) =>
          row.documentId === comment.documentId ||
          (row.idempotencyDigest !== null && row.idempotencyDigest === comment.idempotencyDigest)
      );
      if (isTaken) {
        return Promise.reject(new Error('unique constraint failed'));
      }
      const row: CommentRow = {
        ...comment,
        threadId,
        version: 1,
        publicDescendants: 0,
        shown: comment.state === 'approved',
        escalatedAt: null,
        recheckCount: 0,
        note: null,
        openReports: 0,
        editedAt: null,
      };
      tables().comments.set(row.documentId, row);
      return Promise.resolve(row);
    },
    change(comment, to) {
      const row = tables().comments.get(comment.documentId);
      if (!row || row.version !== comment.version) {
        return Promise.resolve(null);
      }
      if (to.text) {
        tables().revisions.set(`${row.documentId}:${row.version}`, row.body);
      }
      const after = { ...row, ...changedComment(row, to) };
      tables().comments.set(row.documentId, after);
      return Promise.resolve(after);
    },
    postponeRecheck({ documentId, version, recheckCount }) {
      const row = tables().comments.get(documentId);
      const isAsSeen = row?.version === version && row.recheckCount === recheckCount;
      if (isAsSeen) {
        change(documentId, () => ({ recheckCount: recheckCount + 1 }));
      }
      return Promise.resolve(isAsSeen);
    },
    writeNote(documentId, note) {
      change(documentId, () => ({ note }));
      return Promise.resolve();
    },
    addPublicDescendants(changes) {
      for (const [documentId, by] of changes) {
        change(documentId, ({ publicDescendants, state }) => ({
          publicDescendants: publicDescendants + by,
          shown: state === 'approved' || publicDescendants + by > 0,
        }));
      }
      return Promise.resolve();
    },
    addToThread(threadId, by) {
      const thread = tables().threads.get(threadId);
      if (thread) {
        tables().threads.set(threadId, {
          ...thread,
          publicCount: thread.publicCount + by.publicCount,
          topLevelCount: thread.topLevelCount + by.topLevelCount,
        });
      }
      return Promise.resolve();
    },
    judgeReasons(documentIds, agreed) {
      for (const documentId of documentIds) {
        if (!tables().judged.has(documentId)) {
          tables().judged.set(documentId, agreed);
        }
      }
      return Promise.resolve();
    },
    addReport(report) {
      const { reports } = tables();
      const isKnown = reports.some(
        ({ commentId, readerId }) => commentId === report.commentId && readerId === report.readerId
      );
      if (!isKnown) {
        reports.push({
          ...report,
          documentId: anId(reports.length + 1, 'r'),
          open: true,
          resolvedAt: null,
        });
      }
      return Promise.resolve(!isKnown);
    },
    reopenReports(commentId, resolvedAt) {
      const { reports } = tables();
      const reopened = reports.map((report) =>
        report.commentId === commentId && report.resolvedAt?.getTime() === resolvedAt.getTime()
          ? { ...report, open: true, resolvedAt: null }
          : report
      );
      reports.splice(0, reopened.length, ...reopened);
      return Promise.resolve(
        reopened.filter((report) => report.commentId === commentId && report.open).length
      );
    },
    resolveReports(commentId, reportIds, { at }) {
      const isChosen = (report: ReportRow): boolean =>
        report.commentId === commentId &&
        (reportIds === 'all' || reportIds.includes(report.documentId));
      const resolved = tables().reports.map((report) =>
        isChosen(report) && report.open ? { ...report, open: false, resolvedAt: at } : report
      );
      tables().reports.splice(0, resolved.length, ...resolved);
      return Promise.resolve(
        resolved.filter((report) => report.commentId === commentId && report.open).length
      );
    },
    purge(documentIds) {
      documentIds.forEach((documentId) => tables().comments.delete(documentId));
      return Promise.resolve();
    },
    settle: (settlement) => Promise.resolve(settle(tables(), settlement)),
  };
};

const settle = (
  { entries: written, messages: waiting, places }: Tables,
  { moves, entries, messages }: Settlement
): LogEntry[] => {
  const appended = entries.map((entry, index) => ({
    ...entry,
    sequence: written.length + index + 1,
  }));
  written.push(...appended);
  for (const { from, to } of moves) {
    if (from) places.set(placeName(from), (places.get(placeName(from)) ?? 0) - 1);
    if (to) places.set(placeName(to), (places.get(placeName(to)) ?? 0) + 1);
  }
  const taken = new Set(waiting.flatMap(({ onceKey }) => onceKey ?? []));
  waiting.push(...messages.filter(({ onceKey }) => onceKey === null || !taken.has(onceKey)));
  return appended;
};
