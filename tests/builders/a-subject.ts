import type { PublicSubject } from '../../server/src/ports/subject-directory';
import { anId } from './an-id';

/** A published post that follows the site's comment mode. */
export const aSubject = (change: Partial<PublicSubject> = {}): PublicSubject => ({
  type: 'plugin::legal-blog.post',
  documentId: anId(1, 'p'),
  locale: 'en',
  slug: 'gideon-v-wainwright',
  commentMode: 'site',
  commentsCloseOn: null,
  publishedOn: new Date('2026-01-05T15:00:00.000Z'),
  ...change,
});
