import type { Core } from '@strapi/strapi';
import { UID } from '../content/subject-types';
import type { RecentComments } from '../ports/recent-comments';
import type { CommentRows } from './comment-rows';

export const createRecentComments = (strapi: Core.Strapi, rows: CommentRows): RecentComments => ({
  async newest(count) {
    return rows.parseAll(
      await strapi.db
        .query(UID.comment)
        // Ids grow with time, and have an index of their own.
        .findMany({ orderBy: [{ id: 'desc' }], limit: count })
    );
  },
});
