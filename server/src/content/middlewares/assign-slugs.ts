import { z } from 'zod';
import { newDocumentId } from '../../adapters/new-document-id';
import { isValidSlug } from '../../domain/slugs/is-valid-slug';
import { makeSlug } from '../../domain/slugs/make-slug';
import { slugCandidates } from '../../domain/slugs/slug-candidates';
import { SlugClaims, type AddressedRow } from '../slugs/slug-claims';
import { SLUGGED_TYPES, isSluggedUid, type SluggedType, type SluggedUid } from '../subject-types';
import {
  documentIdOf,
  isWrite,
  textOf,
  writtenLocale,
  type DocumentAction,
  type DocumentMiddleware,
} from './document-action';

const SUFFIX_LENGTH = 8;

/** Fills, keeps and claims the slugs of posts, attorneys, practice areas and topics. */
export const assignSlugs: DocumentMiddleware = async (action, next) => {
  const { uid, strapi } = action;
  if (!isSluggedUid(uid)) {
    return next();
  }
  const type = SLUGGED_TYPES[uid];
  const claims = new SlugClaims(strapi);
  if (isWrite(action)) {
    await chooseSlug(action, uid, type, claims);
  }
  const result = await next();
  const documentId = documentIdOf(action, result);
  if (documentId !== null) {
    if (action.action === 'clone') {
      await giveClonesSlugsOfTheirOwn(action, uid, type, documentId, claims);
    }
    const rows = await rowsOf(action, uid, type, documentId);
    await claims.settle(type.subjectType, documentId, rows);
  }
  return result;
};

const chooseSlug = async (
  action: DocumentAction,
  uid: SluggedUid,
  type: SluggedType,
  claims: SlugClaims
): Promise<void> => {
  const { params } = action;
  const data = params.data ?? {};
  const locale = type.localized ? await writtenLocale(action) : '';
  const rows = params.documentId ? await rowsOf(action, uid, type, params.documentId) : [];
  const here = rows.filter((row) => row.locale === locale);
  const before = here.find((row) => !row.public) ?? here[0];
  const typed = textOf(data['slug']);
  const title = data[type.titleAttribute] === undefined ? before?.title : data[type.titleAttribute];

  // Strapi makes the documentId on creation; made here, the claim can name its owner at once.
  const subjectId = params.documentId ?? newDocumentId();
  if (!params.documentId) {
    data['documentId'] = subjectId;
  }
  const owner = { subjectType: type.subjectType, subjectId, locale };

  const isNewChoice = typed !== '' && typed !== before?.slug;
  if (isNewChoice) {
    data['slug'] = await claims.claimFirst(owner, [tidied(typed, type)]);
  } else if (before?.slug && !mayFollowTitle(here, before, textOf(title), type)) {
    data['slug'] = before.slug;
  } else if (textOf(title) !== '') {
    data['slug'] = await claims.claimFirst(owner, slugCandidates(slugOf(textOf(title), type)));
  } else {
    data['slug'] = null;
  }
  params.data = data;
};

const tidied = (typed: string, type: SluggedType): string =>
  isValidSlug(typed) ? typed : slugOf(typed, type);

const slugOf = (text: string, type: SluggedType): string =>
  makeSlug(text, {
    prefix: type.subjectType,
    suffix: newDocumentId().slice(0, SUFFIX_LENGTH),
  });

/** Until the first publication a slug that was made from the title goes on following it. */
const mayFollowTitle = (
  rows: readonly ContentRow[],
  before: ContentRow,
  title: string,
  type: SluggedType
): boolean => {
  if (before.slug === null || rows.some((row) => row.public) || title === before.title) {
    return false;
  }
  const base = slugOf(before.title, type);
  return before.slug === base || /^-\d+$/.test(before.slug.slice(base.length));
};

const giveClonesSlugsOfTheirOwn = async (
  { strapi }: DocumentAction,
  uid: SluggedUid,
  type: SluggedType,
  documentId: string,
  claims: SlugClaims
): Promise<void> => {
  const rows = contentRows.parse(await strapi.db.query(uid).findMany({ where: { documentId } }));
  for (const row of rows) {
    const title = textOf(row[type.titleAttribute]);
    if (title !== '') {
      const owner = {
        subjectType: type.subjectType,
        subjectId: documentId,
        locale: type.localized ? (row.locale ?? '') : '',
      };
      const slug = await claims.claimFirst(owner, slugCandidates(slugOf(title, type)));
      await strapi.db.query(uid).update({ where: { id: row.id }, data: { slug } });
    }
  }
};

const contentRows = z.array(
  z.object({
    id: z.number(),
    slug: z.string().nullish(),
    locale: z.string().nullish(),
    publishedAt: z.unknown(),
    title: z.string().nullish(),
    name: z.string().nullish(),
  })
);

interface ContentRow extends AddressedRow {
  title: string;
}

const rowsOf = async (
  { strapi }: DocumentAction,
  uid: SluggedUid,
  type: SluggedType,
  documentId: string
): Promise<ContentRow[]> => {
  const rows = contentRows.parse(await strapi.db.query(uid).findMany({ where: { documentId } }));
  return rows.map((row) => ({
    locale: type.localized ? (row.locale ?? '') : '',
    slug: row.slug ?? null,
    title: textOf(row[type.titleAttribute]),
    // Only posts have drafts; everything else is public as soon as it is saved.
    public: !type.localized || (row.publishedAt !== null && row.publishedAt !== undefined),
  }));
};
