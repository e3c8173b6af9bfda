import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { UID } from '../subject-types';
import { documentIdOf, type DocumentMiddleware } from './document-action';

const draftWithSuccessor = z.object({
  locale: z.string().nullish(),
  supersededBy: z.object({ documentId: z.string() }).nullish(),
});

/**
 * Copies the documentId of the superseding post beside the relation. Strapi drops a relation to
 * a post that is still a draft when this one is published, and never restores it.
 */
export const keepSupersedingPost: DocumentMiddleware = async (action, next) => {
  const { uid, strapi } = action;
  if (uid !== UID.post || action.action === 'delete') {
    return next();
  }
  const result = await next();
  const documentId = documentIdOf(action, result);
  if (documentId === null) {
    return result;
  }
  if (action.action === 'discardDraft') {
    await restoreRelations(strapi, documentId, result);
  }
  const query = strapi.db.query(UID.post);
  const drafts = z.array(draftWithSuccessor).parse(
    await query.findMany({
      where: { documentId, publishedAt: null },
      populate: { supersededBy: { select: ['documentId'] } },
    })
  );
  const writesPublished = action.action === 'publish' || action.params.status === 'published';
  for (const draft of drafts) {
    await query.updateMany({
      where: {
        documentId,
        locale: draft.locale ?? null,
        ...(writesPublished ? {} : { publishedAt: null }),
      },
      data: { supersededById: draft.supersededBy?.documentId ?? null },
    });
  }
  return result;
};

const newDrafts = z.object({
  entries: z.array(z.object({ id: z.number(), locale: z.string().nullish() })),
});
const publishedRow = z.object({ supersededById: z.string().nullish() }).nullable();
const rowId = z.object({ id: z.number() }).nullable();

/** A discarded draft is made anew from the published row, which may have lost the relation. */
const restoreRelations = async (
  strapi: Core.Strapi,
  documentId: string,
  result: unknown
): Promise<void> => {
  const query = strapi.db.query(UID.post);
  for (const { id, locale } of newDrafts.safeParse(result).data?.entries ?? []) {
    const published = publishedRow.parse(
      await query.findOne({ where: { documentId, locale, publishedAt: { $notNull: true } } })
    );
    const successorId = published?.supersededById;
    if (successorId) {
      const successor = rowId.parse(
        await query.findOne({ where: { documentId: successorId, locale, publishedAt: null } })
      );
      await query.update({ where: { id }, data: { supersededBy: successor?.id ?? null } });
    }
  }
};
