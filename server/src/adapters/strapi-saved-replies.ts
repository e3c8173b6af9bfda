import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { SavedReply } from '../../../contract';
import { UID } from '../content/subject-types';
import type { SavedReplyStore, StoredReply } from '../ports/saved-replies';
import { insertIfAbsent } from './insert-if-absent';
import { newDocumentId } from './new-document-id';

const TABLE = 'legal_blog_saved_replies';

const replyRow = z
  .object({
    documentId: z.string(),
    title: z.string(),
    body: z.string(),
    replyLocale: z.string().nullish(),
  })
  .transform(({ replyLocale, ...row }): StoredReply => ({ ...row, locale: replyLocale ?? '' }));

export const createSavedReplies = (strapi: Core.Strapi): SavedReplyStore => {
  const replies = () => strapi.db.query(UID.savedReply);
  const find = async (where: Record<string, unknown>): Promise<StoredReply | null> => {
    const row: unknown = await replies().findOne({ where });
    return row === null ? null : replyRow.parse(row);
  };
  const columnsOf = ({ title, body, locale }: SavedReply) => ({
    title,
    body,
    reply_locale: locale,
  });

  return {
    async list() {
      const rows: unknown = await replies().findMany({
        orderBy: [{ title: 'asc' }, { id: 'asc' }],
      });
      return z.array(replyRow).parse(rows);
    },

    async add(reply) {
      const documentId = newDocumentId();
      const row = { document_id: documentId, ...columnsOf(reply) };
      await insertIfAbsent(strapi, TABLE, row, ['title', 'reply_locale']);
      return find({ documentId });
    },

    async change(documentId, reply) {
      const { title, body, locale } = reply;
      if (!(await find({ documentId }))) {
        return 'missing';
      }
      if (await find({ title, replyLocale: locale, documentId: { $ne: documentId } })) {
        return 'taken';
      }
      await replies().update({ where: { documentId }, data: { title, body, replyLocale: locale } });
      return (await find({ documentId })) ?? 'missing';
    },

    async remove(documentId) {
      const found = await find({ documentId });
      await replies().delete({ where: { documentId } });
      return found !== null;
    },
  };
};
