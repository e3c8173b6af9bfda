import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { UID } from '../content/subject-types';
import type { StoredComment } from '../ports/comment-store';
import type { ThreadReader } from '../ports/thread-reader';
import { threadRow, type CommentRows } from './comment-rows';
import { keysetOrder, keysetWhere } from './keyset-where';

const COMMENTS = 'legal_blog_comments';
const ids = z.array(z.object({ document_id: z.string() }));

/** PostgreSQL's driver answers with an object, the others with the rows or a pair. */
const rawRows = z.union([
  z.object({ rows: ids }).transform((result) => result.rows),
  z.tuple([ids, z.unknown()]).transform(([rows]) => rows),
  ids,
]);

const byMoment = (one: StoredComment, other: StoredComment): number =>
  one.postedAt.getTime() - other.postedAt.getTime() || (one.documentId < other.documentId ? -1 : 1);

export const createThreadReader = (strapi: Core.Strapi, comments: CommentRows): ThreadReader => ({
  async findThread({ type, documentId, locale }) {
    const row: unknown = await strapi.db.query(UID.thread).findOne({
      where: { subjectType: type, subjectId: documentId, subjectLocale: locale },
    });
    return row === null ? null : threadRow.parse(row);
  },

  async children(threadId, parentId, page) {
    return comments.parseAll(
      await strapi.db.query(UID.comment).findMany({
        where: { threadId, parentId: parentId ?? '', shown: true, ...keysetWhere(page) },
        orderBy: keysetOrder(page),
        limit: page.limit,
      })
    );
  },

  /**
   * One index range a parent, joined by UNION ALL: a window function would number all the
   * replies of a busy parent to return the first few.
   */
  async firstChildren(threadId, parentIds, limit) {
    const { connection } = strapi.db;
    const branch = (parentId: string) =>
      connection.select('document_id').from(
        connection(COMMENTS)
          .select('document_id')
          .where({ thread_id: threadId, parent_id: parentId, shown: true })
          .orderBy([{ column: 'posted_at' }, { column: 'document_id' }])
          .limit(limit)
          .as('children')
      );
    const [first, ...rest] = parentIds.map(branch);
    if (!first) {
      return [];
    }
    const found = rawRows.parse(await first.unionAll(rest));
    const rows = await strapi.db.query(UID.comment).findMany({
      where: { documentId: { $in: found.map((row) => row.document_id) } },
    });
    return comments.parseAll(rows).sort(byMoment);
  },

  async publicCounts(subjects) {
    const rows = z.array(threadRow).parse(
      subjects.length === 0
        ? []
        : await strapi.db.query(UID.thread).findMany({
            where: { subjectId: { $in: subjects.map((subject) => subject.documentId) } },
          })
    );
    const wanted = rows.filter((row) =>
      subjects.some(
        (subject) =>
          subject.documentId === row.subject.documentId &&
          subject.locale === row.subject.locale &&
          subject.type === row.subject.type
      )
    );
    return new Map(wanted.map((row) => [row.subject.documentId, row.publicCount]));
  },

  async attorneySlugs(documentIds) {
    const rows: unknown = await strapi.db.query(UID.attorney).findMany({
      select: ['documentId', 'slug'],
      where: { documentId: { $in: documentIds }, listed: true },
    });
    const parsed = z.array(z.object({ documentId: z.string(), slug: z.string() })).parse(rows);
    return new Map(parsed.map((row) => [row.documentId, row.slug]));
  },
});
