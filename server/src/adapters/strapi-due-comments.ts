import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { UID } from '../content/subject-types';
import type { DueComments } from '../ports/due-comments';
import type { StoredComment } from '../ports/comment-store';
import type { CommentRows } from './comment-rows';

const COMMENTS = 'legal_blog_comments';
const ids = z.array(z.object({ document_id: z.string() }));

export const createDueComments = (strapi: Core.Strapi, rows: CommentRows): DueComments => {
  const comments = () => strapi.db.query(UID.comment);
  const byMoment = [{ postedAt: 'asc' as const }, { documentId: 'asc' as const }];

  return {
    async toEscalate(limit, after) {
      return rows.parseAll(
        await comments().findMany({
          where: {
            state: 'pending',
            lane: 'attorney',
            escalatedAt: { $null: true },
            ...(after !== null && { documentId: { $gt: after } }),
          },
          orderBy: [{ documentId: 'asc' }],
          limit,
        })
      );
    },

    async toRecheck(now, limit) {
      return rows.parseAll(
        await comments().findMany({
          where: { lane: 'rechecking', state: 'pending', recheckAt: { $lte: now } },
          orderBy: byMoment,
          limit,
        })
      );
    },

    async toPurge(before, limit): Promise<StoredComment[]> {
      const { connection } = strapi.db;
      const found = ids
        .parse(
          await connection(`${COMMENTS} as old`)
            .where({ 'old.state': 'spam' })
            .where('old.waiting_since', '<', before)
            .whereNotExists(
            connection(`${COMMENTS} as answer`)
              .where('answer.thread_id', connection.raw('??', ['old.thread_id']))
              .where('answer.parent_id', connection.raw('??', ['old.document_id']))
              .select('answer.id')
          )
          .orderBy('old.waiting_since')
            .limit(limit)
            .select('old.document_id')
        )
        .map((row) => row.document_id);
      return found.length === 0
        ? []
        : rows.parseAll(await comments().findMany({ where: { documentId: { $in: found } } }));
    },
  };
};
