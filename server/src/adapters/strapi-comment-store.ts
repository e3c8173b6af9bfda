import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { UID } from '../content/subject-types';
import type { CommentStore, StoredComment, Thread, ThreadCounts } from '../ports/comment-store';
import { threadRow } from './comment-rows';
import { createTransaction, type StoreParts } from './comment-transaction';
import { REASONS } from './comment-writes';
import { recountQueue } from './queue-counters';
import { retryOnDeadlock } from './retry-on-deadlock';
import type { Transaction } from './transaction';

/**
 * Comments, threads and what hangs on them in Strapi's database. Written with `strapi.db`, not
 * with the document service, which would send each comment to every `entry.*` webhook.
 */
export const createCommentStore = (strapi: Core.Strapi, parts: StoreParts): CommentStore => {
  const { rows } = parts;
  const comments = () => strapi.db.query(UID.comment);
  const threads = () => strapi.db.query(UID.thread);

  const findMany = async (documentIds: readonly string[]): Promise<StoredComment[]> =>
    documentIds.length === 0
      ? []
      : rows.parseAll(await comments().findMany({ where: { documentId: { $in: documentIds } } }));

  const findThread = async (where: Record<string, unknown>): Promise<Thread | null> => {
    const row: unknown = await threads().findOne({ where });
    return row === null ? null : threadRow.parse(row);
  };

  const findOne = async (where: Record<string, unknown>): Promise<StoredComment | null> => {
    const row: unknown = await comments().findOne({ where });
    return row === null ? null : rows.parse(row);
  };

  return {
    findMany,
    find: (documentId) => findOne({ documentId }),
    findByIdempotencyDigest: (idempotencyDigest) => findOne({ idempotencyDigest }),
    findThread: (documentId) => findThread({ documentId }),

    transaction: (work) =>
      retryOnDeadlock(async () => {
        const run = async ({ trx }: { trx: unknown }) =>
          work(createTransaction(strapi, trx as Transaction, parts, findMany));
        return await strapi.db.transaction(run);
      }),

    async hasTwin({ threadId, readerId, bodyDigest, since }) {
      const where = { readerId, bodyDigest, threadId, postedAt: { $gte: since } };
      return (await comments().count({ where })) > 0;
    },

    async threadIds() {
      const found: unknown = await threads().findMany({ select: ['documentId'] });
      return z
        .array(z.object({ documentId: z.string() }))
        .parse(found)
        .map((row) => row.documentId);
    },

    async commentsOfThread(threadId) {
      return rows.parseAll(await comments().findMany({ where: { threadId } }));
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

    recountQueue: () => recountQueue(strapi),

    async forgetReasons(purgedBefore) {
      const deleted: unknown = await retryOnDeadlock(async () =>
        strapi.db.connection(REASONS).where('purged_at', '<', purgedBefore).delete()
      );
      return z.number().parse(deleted);
    },
  };
};
