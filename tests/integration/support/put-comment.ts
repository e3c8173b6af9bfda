import { newDocumentId } from '../../../server/src/adapters/new-document-id';
import './app';

/** Writes a comment's row as it is, past every rule and counter. @returns its documentId */
export const putComment = async (change: Record<string, unknown> = {}): Promise<string> => {
  const documentId = newDocumentId();
  await app.strapi.db.query('plugin::legal-blog.comment').create({
    data: {
      documentId,
      threadId: newDocumentId(),
      parentId: '',
      depth: 0,
      state: 'pending',
      lane: 'general',
      version: 1,
      publicDescendants: 0,
      shown: false,
      authorName: 'Ruth Bader',
      authorEmail: 'ruth@example.com',
      body: 'What was said does not matter here.',
      sealed: false,
      urgent: false,
      certainty: 0,
      recheckCount: 0,
      openReports: 0,
      notify: false,
      isStaff: false,
      waitingSince: new Date('2026-03-18T09:00:00.000Z'),
      postedAt: new Date('2026-03-18T09:00:00.000Z'),
      ...change,
    },
  });
  return documentId;
};

export const putLink = async (host: string, readerId: string, linkedAt: Date): Promise<void> => {
  await app.strapi.db.query('plugin::legal-blog.linked-host').create({
    data: { documentId: newDocumentId(), commentId: newDocumentId(), host, readerId, linkedAt },
  });
};
