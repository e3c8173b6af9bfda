import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { UID } from '../content/subject-types';
import type { Position } from '../domain/paging/cursor';
import type { DueComments } from '../ports/due-comments';
import type { StoredComment } from '../ports/comment-store';
import type { CommentRows } from './comment-rows';
import { keysetOrder, keysetWhere } from './keyset-where';

const COMMENTS = 'legal_blog_comments';
const ids = z.array(z.object({ document_id: z.string() }));

export const createDueComments = (strapi: Core.Strapi, rows: CommentRows): DueComments => {
  const comments = () => strapi.db.query(UID.comment);

  const positionOf = async (documentId: string): Promise<Position | null> => {
    const found: unknown = await comments().findOne({
      select: ['postedAt'],
      where: { documentId },
    });
    const row = z.object({ postedAt: z.coerce.date() }).nullable().parse(found);
    return row && { documentId, value: row.postedAt.toISOString() };
  };

  return {
    /** In the order of the index on state and lane: no batch reads what came before it. */
    async toEscalate(limit, after) {
      const last = after === null ? null : await positionOf(after);
      if (after !== null && last === null) {
        // Purged meanwhile: the next run begins anew.
        return [];
      }
      return rows.parseAll(
        await comments().findMany({
          where: {
            state: 'pending',
            lane: 'attorney',
            escalatedAt: { $null: true },
            ...keysetWhere({ order: 'oldest', after: last, limit }),
          },
          orderBy: keysetOrder({ order: 'oldest' }),
          limit,
        })
      );
    },

    async toRecheck(now, limit) {
      return rows.parseAll(
        await comments().findMany({
          where: { lane: 'rechecking', state: 'pending', recheckAt: { $lte: now } },
          orderBy: keysetOrder({ order: 'oldest' }),
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
