import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { POST_COMMENT_MODES, type CommentMode } from '../../../contract/vocabulary';
import type { Addresses } from '../content/addresses';
import { UID } from '../content/subject-types';
import type { MakeUrl } from '../domain/urls/make-urls';
import type { PublicSubject, SubjectDirectory, SubjectRef } from '../ports/subject-directory';

const moment = z.coerce
  .date()
  .nullish()
  .transform((value) => value ?? null);

const subjectRow = z.object({
  documentId: z.string(),
  locale: z.string(),
  slug: z.string(),
  commentMode: z.enum(POST_COMMENT_MODES).catch('site'),
  commentsCloseOn: moment,
  publishedOn: moment,
});

const labelRow = z.object({
  documentId: z.string(),
  locale: z.string(),
  title: z.string().nullish(),
  slug: z.string().nullish(),
  publishedAt: z.unknown(),
});

/** Stands above the comment box until the firm writes its own. */
const DEFAULT_NOTICE =
  'A comment is public and not confidential, and it makes nobody a client of this firm. ' +
  'Please do not describe your own case here.';

/** Posts as the subjects of threads. */
export const createSubjectDirectory = (
  strapi: Core.Strapi,
  addresses: Addresses,
  makeUrl: MakeUrl,
  siteMode: () => Promise<CommentMode>
): SubjectDirectory => {
  const findPublicRow = async (
    documentId: string,
    locale: string
  ): Promise<PublicSubject | null> => {
    const row: unknown = await strapi.db.query(UID.post).findOne({
      select: ['documentId', 'locale', 'slug', 'commentMode', 'commentsCloseOn', 'publishedOn'],
      where: { documentId, locale, publishedAt: { $notNull: true } },
    });
    return row === null ? null : { type: UID.post, ...subjectRow.parse(row) };
  };

  return {
    async findPublic(slugOrId, locale) {
      const chosen = locale ?? (await addresses.defaultLocale());
      const documentId = await addresses.resolve('post', chosen, slugOrId);
      return documentId === null ? null : findPublicRow(documentId, chosen);
    },

    isPublic: ({ documentId, locale }) => findPublicRow(documentId, locale),

    async labels(subjects) {
      if (subjects.length === 0) {
        return [];
      }
      const rows = z.array(labelRow).parse(
        await strapi.db.query(UID.post).findMany({
          select: ['documentId', 'locale', 'title', 'slug', 'publishedAt'],
          where: { documentId: { $in: subjects.map((subject) => subject.documentId) } },
          // The public row last, so that it wins over the draft.
          orderBy: [{ id: 'asc' }],
        })
      );
      const drafts = rows.filter((row) => !row.publishedAt);
      const published = rows.filter((row) => row.publishedAt);
      const chosen = new Map(
        [...drafts, ...published].map((row) => [`${row.documentId} ${row.locale}`, row])
      );
      return subjects.flatMap((subject) => {
        const row = chosen.get(`${subject.documentId} ${subject.locale}`);
        const url = row?.slug ? makeUrl('post', row.locale, row.slug) : '';
        return row ? [{ ...subject, title: row.title ?? '', url }] : [];
      });
    },

    async resolve(names, locale) {
      const chosen = locale ?? (await addresses.defaultLocale());
      const documentIds = await addresses.resolveMany('post', chosen, names);
      const rows: unknown = await strapi.db.query(UID.post).findMany({
        select: ['documentId', 'locale', 'commentMode'],
        where: {
          documentId: { $in: [...documentIds.values()] },
          locale: chosen,
          publishedAt: { $notNull: true },
        },
      });
      const mode = await siteMode();
      const found = new Set(
        z
          .array(
            z.object({
              documentId: z.string(),
              commentMode: z.enum(POST_COMMENT_MODES).catch('site'),
            })
          )
          .parse(rows)
          .filter(({ commentMode }) => (commentMode === 'site' ? mode : commentMode) !== 'off')
          .map((row) => row.documentId)
      );
      return new Map(
        [...documentIds]
          .filter(([, documentId]) => found.has(documentId))
          .map(([name, documentId]): [string, SubjectRef] => [
            name,
            { type: UID.post, documentId, locale: chosen },
          ])
      );
    },

    async commentNotice(locale) {
      const row: unknown = await strapi.db.query(UID.firm).findOne({
        where: {},
        select: ['commentNotice'],
        populate: { translations: true },
      });
      const firm = firmNotice.parse(row);
      const language = locale.split('-')[0];
      const translation = firm?.translations?.find(
        (candidate) => candidate.language === locale || candidate.language === language
      );
      return translation?.commentNotice || firm?.commentNotice || DEFAULT_NOTICE;
    },
  };
};

const firmNotice = z
  .object({
    commentNotice: z.string().nullish(),
    translations: z
      .array(z.object({ language: z.string(), commentNotice: z.string().nullish() }))
      .nullish(),
  })
  .nullable();
