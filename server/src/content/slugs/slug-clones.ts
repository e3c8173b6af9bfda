import { z } from 'zod';
import { textOf, type DocumentAction } from '../middlewares/document-action';
import { SLUGGED_TYPES, type SluggedUid } from '../subject-types';
import { slugsFor, tidiedSlug } from './new-slug';
import type { SlugClaims } from './slug-claims';
import { sluggedRows } from './slugged-rows';

interface ClonedEntries {
  entries: { id: unknown; slug?: unknown }[];
}

const withEntries = z.object({ entries: z.array(z.looseObject({ id: z.unknown() })) });
const isCloneResult = (result: unknown): result is ClonedEntries =>
  withEntries.safeParse(result).success;

/**
 * Gives a clone slugs of its own: Strapi copies the original's, and so does the form that clones,
 * unless an editor typed another there.
 * @throws SLUG_TAKEN for a typed one
 */
export const slugClones = async (
  { strapi, params }: DocumentAction,
  uid: SluggedUid,
  { documentId: subjectId, result }: { documentId: string; result: unknown },
  claims: SlugClaims
): Promise<void> => {
  const { subjectType } = SLUGGED_TYPES[uid];
  const originals = await sluggedRows(strapi, uid, params.documentId ?? '');
  const sent = textOf(params.data?.['slug']);
  const typed = originals.some((row) => row.slug === sent) ? '' : sent;

  for (const row of await sluggedRows(strapi, uid, subjectId)) {
    const owner = { subjectType, subjectId, locale: row.locale };
    const candidates =
      typed === '' ? slugsFor(row.title, subjectType) : [tidiedSlug(typed, subjectType)];
    const isNamed = typed !== '' || row.title !== '';
    const slug = isNamed ? await claims.claimFirst(owner, candidates) : null;
    await strapi.db.query(uid).update({ where: { id: row.id }, data: { slug } });
    // Read before the change: the panel would go on showing the original's.
    const entry = isCloneResult(result) && result.entries.find(({ id }) => id === row.id);
    if (entry) {
      entry.slug = slug;
    }
  }
};
