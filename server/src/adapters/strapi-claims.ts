import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { UID } from '../content/subject-types';
import type { Claim, Claims } from '../ports/claims';
import { insertIfAbsent } from './insert-if-absent';
import { newDocumentId } from './new-document-id';
import { retryOutermost } from './retry-outermost';
import type { Transaction } from './transaction';

const CLAIMS = 'legal_blog_claims';

const claimRow = z
  .object({
    commentId: z.string(),
    holderId: z.number(),
    holderName: z.string(),
    until: z.coerce.date(),
    reason: z.string().nullish(),
  })
  .transform(({ commentId, holderId, holderName, until, reason }): Claim => ({
    commentId,
    holder: { id: holderId, name: holderName },
    until,
    reason: reason ?? null,
  }));

const columnsOf = ({ holder, until }: Claim) => ({
  holder_id: holder.id,
  holder_name: holder.name,
  until,
});

/** Leases in Strapi's database, one row a comment. The holder is whoever the row names. */
export const createClaims = (strapi: Core.Strapi): Claims => {
  const claims = () => strapi.db.query(UID.claim);

  const find = async (commentId: string): Promise<Claim | null> => {
    const row: unknown = await claims().findOne({ where: { commentId } });
    return row === null ? null : claimRow.parse(row);
  };

  return {
    async of(commentIds, now) {
      const rows =
        commentIds.length === 0
          ? []
          : z.array(claimRow).parse(
              await claims().findMany({
                where: { commentId: { $in: [...commentIds] }, until: { $gt: now } },
              })
            );
      return new Map(rows.map((claim) => [claim.commentId, claim]));
    },

    async held(now, limit) {
      const rows: unknown = await claims().findMany({
        where: { until: { $gt: now } },
        orderBy: { until: 'desc' },
        limit,
      });
      return z.array(claimRow).parse(rows);
    },

    /**
     * Who comes first makes the row; whoever comes after changes it only where the update's own
     * condition lets them, so that of any number at once one holds it.
     */
    take: (claim, now) =>
      retryOutermost(strapi, async () => {
        const { commentId, holder, reason } = claim;
        await insertIfAbsent(
          strapi,
          CLAIMS,
          { document_id: newDocumentId(), comment_id: commentId, ...columnsOf(claim) },
          ['comment_id']
        );
        await strapi.db.transaction(async ({ trx }) => {
          const { connection } = strapi.db;
          const row = connection(CLAIMS)
            .transacting(trx as Transaction)
            .where({ comment_id: commentId });
          if (reason === null) {
            void row.andWhere((free) =>
              free.where('until', '<=', now).orWhere('holder_id', holder.id)
            );
          }
          await row.update({
            // First: MySQL and MariaDB let a later assignment see what an earlier one wrote.
            reason: connection.raw(
              'case when until <= ? then null when holder_id = ? then reason else ? end',
              [now, holder.id, reason]
            ),
            ...columnsOf(claim),
          });
        });
        const held = await find(commentId);
        // Given back by another, or purged with its comment, since we took it: ours all the same.
        return held ?? claim;
      }),

    async release(commentId, holderId) {
      await claims().deleteMany({ where: { commentId, holderId } });
    },
  };
};
