import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { ReplySubscriptions } from '../ports/reply-subscriptions';
import { retryOnDeadlock } from './retry-on-deadlock';

const COMMENTS = 'legal_blog_comments';

/** Without a new version of any comment: nobody's decision depends on it. */
export const createReplySubscriptions = (strapi: Core.Strapi): ReplySubscriptions => ({
  async end({ readerId, emailDigest }) {
    if (readerId === null && emailDigest === null) {
      return 0;
    }
    const ended: unknown = await retryOnDeadlock(async () =>
      strapi.db
        .connection(COMMENTS)
        .where({ notify: true })
        .where((own) => {
          if (readerId !== null) {
            void own.orWhere('reader_id', readerId);
          }
          if (emailDigest !== null) {
            void own.orWhere('email_digest', emailDigest);
          }
        })
        .update({ notify: false })
    );
    return z.number().parse(ended);
  },
});
