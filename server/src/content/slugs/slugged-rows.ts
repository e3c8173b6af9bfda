import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { SLUGGED_TYPES, type SluggedUid } from '../subject-types';
import type { AddressedRow } from './slug-claims';

export interface SluggedRow extends AddressedRow {
  id: number;
  title: string;
}

const rowsWithSlug = z.array(
  z.object({
    id: z.number(),
    slug: z.string().nullish(),
    locale: z.string().nullish(),
    publishedAt: z.unknown(),
    title: z.string().nullish(),
    name: z.string().nullish(),
  })
);

/** All rows of an entry, drafts and translations, as far as slugs go. */
export const sluggedRows = async (
  strapi: Core.Strapi,
  uid: SluggedUid,
  documentId: string
): Promise<SluggedRow[]> => {
  const { localized, titleAttribute } = SLUGGED_TYPES[uid];
  const rows = rowsWithSlug.parse(await strapi.db.query(uid).findMany({ where: { documentId } }));
  return rows.map((row) => ({
    id: row.id,
    locale: localized ? (row.locale ?? '') : '',
    slug: row.slug ?? null,
    title: row[titleAttribute]?.trim() ?? '',
    // Only posts have drafts; everything else is public as soon as it is saved.
    public: !localized || (row.publishedAt !== null && row.publishedAt !== undefined),
  }));
};
