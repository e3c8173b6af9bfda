import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { CommentState } from '../../../contract/vocabulary';
import { UID } from '../content/subject-types';
import type { QueueReader } from '../ports/queue-reader';
import { commentRow, threadRow } from './comment-rows';
import { keysetOrder, keysetWhere } from './keyset-where';

const stateCounts = z.array(z.object({ state: z.string(), count: z.coerce.number() }));

export const createQueueReader = (strapi: Core.Strapi): QueueReader => ({
  async page(state, page) {
    return z.array(commentRow).parse(
      await strapi.db.query(UID.comment).findMany({
        where: { state, ...keysetWhere(page) },
        orderBy: keysetOrder(page),
        limit: page.limit,
      })
    );
  },

  async counts() {
    const rows = stateCounts.parse(
      await strapi.db
        .connection('legal_blog_comments')
        .select('state')
        .count({ count: '*' })
        .groupBy('state')
    );
    const countOf = (state: CommentState): number =>
      rows.find((row) => row.state === state)?.count ?? 0;
    return {
      pending: countOf('pending'),
      approved: countOf('approved'),
      rejected: countOf('rejected'),
      spam: countOf('spam'),
      referred: countOf('referred'),
      withdrawn: countOf('withdrawn'),
    };
  },

  async threads(documentIds) {
    return z
      .array(threadRow)
      .parse(
        await strapi.db.query(UID.thread).findMany({ where: { documentId: { $in: documentIds } } })
      );
  },
});
