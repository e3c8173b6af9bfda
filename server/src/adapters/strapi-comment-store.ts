import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { UID } from '../content/subject-types';
import type {
  CommentStore,
  CommentTransaction,
  Decision,
  StoredComment,
  Thread,
  ThreadCounts,
} from '../ports/comment-store';
import { commentRow, decisionRow, threadRow } from './comment-rows';
import { insertIfAbsent } from './insert-if-absent';
import { newDocumentId } from './new-document-id';
import { retryOnDeadlock } from './retry-on-deadlock';
import type { Transaction } from './transaction';

const COMMENTS = 'legal_blog_comments';
const THREADS = 'legal_blog_threads';

/**
 * Comments, threads and decisions in Strapi's database. Written with `strapi.db`, not with the
 * document service, which would send each comment to every `entry.*` webhook.
 */
export const createCommentStore = (strapi: Core.Strapi): CommentStore => {
  const comments = () => strapi.db.query(UID.comment);
  const threads = () => strapi.db.query(UID.thread);
  const decisions = () => strapi.db.query(UID.decision);

  const findMany = async (documentIds: readonly string[]): Promise<StoredComment[]> =>
    documentIds.length === 0
      ? []
      : z
          .array(commentRow)
          .parse(await comments().findMany({ where: { documentId: { $in: documentIds } } }));

  const findThread = async (where: Record<string, unknown>): Promise<Thread | null> => {
    const row: unknown = await threads().findOne({ where });
    return row === null ? null : threadRow.parse(row);
  };

  const findOne = async (where: Record<string, unknown>): Promise<StoredComment | null> => {
    const row: unknown = await comments().findOne({ where });
    return row === null ? null : commentRow.parse(row);
  };

  return {
    findMany,
    find: (documentId) => findOne({ documentId }),
    findByIdempotencyDigest: (idempotencyDigest) => findOne({ idempotencyDigest }),
    findThread: (documentId) => findThread({ documentId }),

    transaction: (work) =>
      retryOnDeadlock(async () => {
        const run = async ({ trx }: { trx: unknown }) =>
          work(createTransaction(strapi, trx as Transaction, findMany));
        return await strapi.db.transaction(run);
      }),

    async hasTwin({ subject, readerId, bodyDigest, since }) {
      const thread = await findThread(whereSubject(subject));
      const count = thread
        ? await comments().count({
            where: {
              readerId,
              bodyDigest,
              threadId: thread.documentId,
              postedAt: { $gte: since },
            },
          })
        : 0;
      return count > 0;
    },

    async latestDecisions(commentIds) {
      if (commentIds.length === 0) {
        return new Map();
      }
      const rows = z.array(decisionRow).parse(
        await decisions().findMany({
          where: { commentId: { $in: commentIds } },
          orderBy: [{ version: 'asc' }],
        })
      );
      return new Map<string, Decision>(rows.map((row) => [row.commentId, row]));
    },

    async threadIds() {
      const rows: unknown = await threads().findMany({ select: ['documentId'] });
      return z
        .array(z.object({ documentId: z.string() }))
        .parse(rows)
        .map((row) => row.documentId);
    },

    async commentsOfThread(threadId) {
      return z.array(commentRow).parse(await comments().findMany({ where: { threadId } }));
    },

    async writeCounts(threadId, counts: ThreadCounts) {
      const { publicCount, topLevelCount } = counts;
      await threads().update({
        where: { documentId: threadId },
        data: { publicCount, topLevelCount },
      });
      for (const { documentId, publicDescendants, shown } of counts.comments) {
        await comments().update({ where: { documentId }, data: { publicDescendants, shown } });
      }
    },
  };
};

const whereSubject = (subject: Thread['subject']) => ({
  subjectType: subject.type,
  subjectId: subject.documentId,
  subjectLocale: subject.locale,
});

const createTransaction = (
  strapi: Core.Strapi,
  trx: Transaction,
  findMany: CommentStore['findMany']
): CommentTransaction => {
  const table = (name: string) => strapi.db.connection(name).transacting(trx);

  return {
    async openThread(subject) {
      const columns = {
        subject_type: subject.type,
        subject_id: subject.documentId,
        subject_locale: subject.locale,
      };
      // The locking read comes first: on MariaDB an ignored insert locks the row for reading, and
      // two who then want to write wait for each other; a plain read may not see a new thread.
      const lock = async (): Promise<boolean> => {
        const rows: unknown = await table(THREADS).where(columns).select('id').forUpdate();
        return Array.isArray(rows) && rows.length > 0;
      };
      if (!(await lock())) {
        await insertIfAbsent(
          strapi,
          THREADS,
          { document_id: newDocumentId(), public_count: 0, top_level_count: 0, ...columns },
          ['subject_type', 'subject_id', 'subject_locale']
        );
        await lock();
      }
      return threadRow.parse(
        await strapi.db.query(UID.thread).findOne({ where: whereSubject(subject) })
      );
    },

    async lockThreads(threadIds) {
      await table(THREADS)
        .whereIn('document_id', [...threadIds])
        .orderBy('document_id')
        .select('id')
        .forUpdate();
    },

    async load(documentIds) {
      const found = await findMany(documentIds);
      return new Map(found.map((comment) => [comment.documentId, comment]));
    },

    async insert(threadId, comment) {
      const row: unknown = await strapi.db.query(UID.comment).create({
        data: {
          ...comment,
          threadId,
          parentId: comment.parentId ?? '',
          version: 1,
          publicDescendants: 0,
          shown: comment.state === 'approved',
        },
      });
      return commentRow.parse(row);
    },

    async changeState({ documentId, version }, { state, lane }) {
      const changed = await table(COMMENTS)
        .where({ document_id: documentId, version })
        .update({
          state,
          lane,
          version: version + 1,
          shown: strapi.db.connection.raw('(? or public_descendants > 0)', [state === 'approved']),
        });
      return changed === 1;
    },

    async addPublicDescendants(documentIds, change) {
      const rows = () => table(COMMENTS).whereIn('document_id', [...documentIds]);
      await rows().increment('public_descendants', change);
      await rows().update({
        shown: strapi.db.connection.raw('(state = ? or public_descendants > 0)', ['approved']),
      });
    },

    async addToThread(threadId, { publicCount, topLevelCount }) {
      await table(THREADS)
        .where({ document_id: threadId })
        .increment({ public_count: publicCount, top_level_count: topLevelCount });
    },

    async appendDecision({ actor, from, to, ...decision }) {
      await strapi.db.query(UID.decision).create({
        data: {
          ...decision,
          documentId: newDocumentId(),
          fromState: from,
          toState: to,
          actorId: actor.id,
          actorName: actor.name,
        },
      });
    },
  };
};
