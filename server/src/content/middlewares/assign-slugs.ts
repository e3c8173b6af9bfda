import { newDocumentId } from '../../adapters/new-document-id';
import { isMadeFrom } from '../slugs/is-made-from';
import { slugsFor, tidiedSlug } from '../slugs/new-slug';
import { SlugClaims } from '../slugs/slug-claims';
import { slugClones } from '../slugs/slug-clones';
import { sluggedRows } from '../slugs/slugged-rows';
import { SLUGGED_TYPES, isSluggedUid, type SluggedUid } from '../subject-types';
import {
  documentIdOf,
  isWrite,
  textOf,
  writtenLocale,
  type DocumentAction,
  type DocumentMiddleware,
} from './document-action';

/** Fills, keeps and claims the slugs of posts, attorneys, practice areas and topics. */
export const assignSlugs: DocumentMiddleware = async (action, next) => {
  const { uid, strapi } = action;
  if (!isSluggedUid(uid)) {
    return next();
  }
  const claims = new SlugClaims(strapi);
  if (isWrite(action)) {
    await chooseSlug(action, uid, claims);
  }
  const result = await next();
  const documentId = documentIdOf(action, result);
  if (documentId !== null) {
    if (action.action === 'clone') {
      await slugClones(action, uid, { documentId, result }, claims);
    }
    const rows = await sluggedRows(strapi, uid, documentId);
    await claims.settle(SLUGGED_TYPES[uid].subjectType, documentId, rows);
  }
  return result;
};

const chooseSlug = async (
  action: DocumentAction,
  uid: SluggedUid,
  claims: SlugClaims
): Promise<void> => {
  const { params, strapi } = action;
  const { subjectType, titleAttribute, localized } = SLUGGED_TYPES[uid];
  const data = params.data ?? {};
  const locale = localized ? await writtenLocale(action) : '';
  const rows = params.documentId ? await sluggedRows(strapi, uid, params.documentId) : [];
  const here = rows.filter((row) => row.locale === locale);
  const before = here.find((row) => !row.public) ?? here[0];
  const sent = data[titleAttribute];
  const title = sent === undefined ? (before?.title ?? '') : textOf(sent);
  const typed = textOf(data['slug']);
  const standing = before?.slug ?? null;

  // Strapi makes the documentId on creation; made here, the claim can name its owner at once.
  const subjectId = params.documentId ?? newDocumentId();
  if (!params.documentId) {
    data['documentId'] = subjectId;
  }
  const owner = { subjectType, subjectId, locale };

  if (typed !== '' && typed !== standing) {
    data['slug'] = await claims.claimFirst(owner, [tidiedSlug(typed, subjectType)]);
  } else if (standing !== null && !(await mustFollowTitle(standing))) {
    data['slug'] = standing;
  } else {
    data['slug'] =
      title === '' ? null : await claims.claimFirst(owner, slugsFor(title, subjectType));
  }
  params.data = data;

  /**
   * Until the first publication a slug that was made from the title goes on following it, and one
   * that an editor typed is given up by emptying the field.
   */
  async function mustFollowTitle(slug: string): Promise<boolean> {
    const isEmptied = data['slug'] !== undefined && typed === '';
    const isMade = isMadeFrom(before?.title ?? '', slug, subjectType);
    const isOutdated = (isEmptied || isMade) && !isMadeFrom(title, slug, subjectType);
    return isOutdated && !(await claims.wereServed(owner));
  }
};
