import { z } from 'zod';
import { UID } from '../subject-types';
import { writtenLocale, type DocumentAction, type DocumentMiddleware } from './document-action';

const postRow = z.object({
  id: z.number(),
  locale: z.string().nullish(),
  publishedAt: z.unknown(),
  publishedOn: z.unknown(),
});
type PostRow = z.infer<typeof postRow>;

/**
 * Sets `publishedOn` at the first publication and never again: Strapi's own `publishedAt` moves
 * with every publish, a post's date must not. An editor may set another date, but not none.
 */
export const dateFirstPublication: DocumentMiddleware = async (action, next) => {
  if (action.uid === UID.post) {
    if (action.action === 'publish') {
      await dateDrafts(action);
    } else if (action.action === 'clone') {
      await forgetCopiedDate(action);
    } else if (action.params.status === 'published' && action.params.data) {
      await dateData(action, action.params.data);
    }
  }
  return next();
};

/** `publish`: the drafts are about to be copied as they are. */
const dateDrafts = async (action: DocumentAction): Promise<void> => {
  const rows = await rowsOf(action);
  const named = await namedLocales(action);
  const undated = rows.filter(
    (row) => !row.publishedAt && !row.publishedOn && (!named || named.includes(row.locale ?? ''))
  );
  for (const draft of undated) {
    await action.strapi.db.query(UID.post).update({
      where: { id: draft.id },
      data: { publishedOn: formerDate(rows, draft.locale) ?? new Date().toISOString() },
    });
  }
};

/** `create` and `update` that publish at once: the data are about to be written. */
const dateData = async (action: DocumentAction, data: Record<string, unknown>): Promise<void> => {
  const rows = action.params.documentId ? await rowsOf(action) : [];
  const locale = await writtenLocale(action);
  const draft = rows.find((row) => !row.publishedAt && row.locale === locale);
  const keepsDate = data['publishedOn'] === undefined && Boolean(draft?.publishedOn);
  if (!keepsDate && !data['publishedOn']) {
    data['publishedOn'] = formerDate(rows, locale) ?? new Date().toISOString();
  }
};

/**
 * A clone is a post that was never published: it keeps the date that an editor chose for it, not
 * the original's, which Strapi copies and the form of a clone sends.
 */
const forgetCopiedDate = async (action: DocumentAction): Promise<void> => {
  const { params } = action;
  const sent = momentOf(params.data?.['publishedOn']);
  const copied = (await rowsOf(action)).map((row) => momentOf(row.publishedOn));
  if (sent === null || copied.includes(sent)) {
    params.data = { ...params.data, publishedOn: null };
  }
};

const moment = z.coerce.date();
const momentOf = (value: unknown): number | null =>
  (value ? moment.safeParse(value).data?.getTime() : null) ?? null;

const formerDate = (rows: readonly PostRow[], locale: string | null | undefined): unknown =>
  rows.find((row) => row.publishedAt && row.publishedOn && row.locale === locale)?.publishedOn;

const rowsOf = async ({ strapi, params }: DocumentAction): Promise<PostRow[]> =>
  z.array(postRow).parse(
    await strapi.db.query(UID.post).findMany({
      select: ['id', 'locale', 'publishedAt', 'publishedOn'],
      where: { documentId: params.documentId },
    })
  );

/** Null for all locales. */
const namedLocales = async (action: DocumentAction): Promise<string[] | null> => {
  const { locale } = action.params;
  if (locale === '*') {
    return null;
  }
  return Array.isArray(locale) ? locale : [await writtenLocale(action)];
};
