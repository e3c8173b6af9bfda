import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { UID } from '../content/subject-types';
import type { FirmContact } from '../ports/firm-contact';

const text = z
  .string()
  .nullish()
  .transform((value) => value || null);
const callToAction = z
  .object({ phone: text, url: text })
  .nullish()
  .transform((value) => (value?.phone || value?.url ? value : null));
const firmRow = z.object({ callToAction }).nullish();
const postRow = z
  .object({
    callToAction,
    practiceAreas: z.array(z.object({ callToAction })).nullish(),
  })
  .nullish();

const NONE = { phone: null, url: null };

/** The call to action that stands nearest to a post: its own, a practice area's, the firm's. */
export const createFirmContact = (strapi: Core.Strapi): FirmContact => ({
  async nearest(subject) {
    const post =
      subject?.type === UID.post
        ? postRow.parse(
            await strapi.db.query(UID.post).findOne({
              select: ['documentId'],
              where: {
                documentId: subject.documentId,
                locale: subject.locale,
                publishedAt: { $notNull: true },
              },
              populate: {
                callToAction: true,
                practiceAreas: { select: ['documentId'], populate: { callToAction: true } },
              },
            })
          )
        : null;
    const ofPost =
      post?.callToAction ??
      post?.practiceAreas?.find((area) => area.callToAction !== null)?.callToAction;
    if (ofPost) {
      return ofPost;
    }
    const firm = firmRow.parse(
      await strapi.db
        .query(UID.firm)
        .findOne({ select: ['documentId'], where: {}, populate: { callToAction: true } })
    );
    return firm?.callToAction ?? NONE;
  },
});
