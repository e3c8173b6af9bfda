import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { UID } from '../content/subject-types';
import type { CommentStore, CommentTransaction, Thread } from '../ports/comment-store';
import type { Signer } from '../ports/signer';
import { changedComment } from './changed-comment';
import { threadRow, UNREADABLE_BODY, unsealOrMark, type CommentRows } from './comment-rows';
import { createCommentWrites, REASONS } from './comment-writes';
import { insertIfAbsent } from './insert-if-absent';
import { appendLogEntries } from './log-writer';
import { newDocumentId } from './new-document-id';
import { writeMessages } from './outbox-writer';
import { moveInQueue } from './queue-counters';
import type { TextSealer } from './text-sealer';
import type { Transaction } from './transaction';

const COMMENTS = 'legal_blog_comments';
const THREADS = 'legal_blog_threads';
const REPORTS = 'legal_blog_reports';
const REVISIONS = 'legal_blog_revisions';

export interface StoreParts {
  rows: CommentRows;
  sealer: TextSealer;
  signer: Signer;
}

const whereSubject = (subject: Thread['subject']) => ({
  subjectType: subject.type,
  subjectId: subject.documentId,
  subjectLocale: subject.locale,
});

const parentRows = z.array(z.object({ document_id: z.string(), parent_id: z.string().nullable() }));
const revisionRow = z.object({
  body: z.string(),
  sealed: z.union([z.boolean(), z.number().transform((value) => value !== 0)]),
});

const countOf = (row: unknown): number => z.object({ count: z.coerce.number() }).parse(row).count;

/** What one transaction can do, on Strapi's database. */
export const createTransaction = (
  strapi: Core.Strapi,
  trx: Transaction,
  { rows, sealer, signer }: StoreParts,
  findMany: CommentStore['findMany']
): CommentTransaction => {
  const table = (name: string) => strapi.db.connection(name).transacting(trx);
  const writes = createCommentWrites(strapi, trx, sealer);

  return {
    async openThread(subject) {
      const columns = {
        subject_type: subject.type,
        subject_id: subject.documentId,
        subject_locale: subject.locale,
      };
      // The locking read comes first: on MariaDB an ignored insert locks the row for reading, and
      // two who then want to write wait for each other; a plain read may not see a new thread.
      const lock = async (): Promise<boolean> => {
        const found: unknown = await table(THREADS).where(columns).select('id').forUpdate();
        return Array.isArray(found) && found.length > 0;
      };
      if (!(await lock())) {
        await insertIfAbsent(
          strapi,
          THREADS,
          { document_id: newDocumentId(), public_count: 0, top_level_count: 0, ...columns },
          ['subject_type', 'subject_id', 'subject_locale']
        );
        await lock();
      }
      return threadRow.parse(
        await strapi.db.query(UID.thread).findOne({ where: whereSubject(subject) })
      );
    },

    async lockThreads(threadIds) {
      await table(THREADS)
        .whereIn('document_id', [...threadIds])
        .orderBy('document_id')
        .select('id')
        .forUpdate();
    },

    async load(documentIds) {
      const found = await findMany(documentIds);
      return new Map(found.map((comment) => [comment.documentId, comment]));
    },

    async loadRevision(commentId, version) {
      const found: unknown = await table(REVISIONS)
        .where({ comment_id: commentId, version })
        .first('body', 'sealed');
      if (found === undefined) {
        return null;
      }
      const { body, sealed } = revisionRow.parse(found);
      const text = sealed ? unsealOrMark(sealer, body) : body;
      return text === UNREADABLE_BODY ? null : text;
    },

    /** One query a level, for all comments together. */
    async ancestors(comments) {
      const parents = new Map<string, string>();
      let wanted = new Set(comments.flatMap(({ parentId }) => parentId ?? []));
      while (wanted.size > 0) {
        const found = parentRows.parse(
          await table(COMMENTS)
            .whereIn('document_id', [...wanted])
            .select('document_id', 'parent_id')
        );
        for (const row of found) {
          parents.set(row.document_id, row.parent_id ?? '');
        }
        wanted = new Set(
          found.flatMap(({ parent_id: id }) => (id && !parents.has(id) ? [id] : []))
        );
      }
      return new Map(
        comments.map((comment) => {
          const chain: string[] = [];
          let above = comment.parentId ?? '';
          while (above !== '' && !chain.includes(above)) {
            chain.push(above);
            above = parents.get(above) ?? '';
          }
          return [comment.documentId, chain];
        })
      );
    },

    insert: async (threadId, comment) => rows.parse(await writes.insertRow(threadId, comment)),

    async change(comment, change) {
      return (await writes.changeRow(comment, change)) ? changedComment(comment, change) : null;
    },

    async postponeRecheck({ documentId, version, recheckCount }, recheckAt) {
      const changed: unknown = await table(COMMENTS)
        .where({ document_id: documentId, version, recheck_count: recheckCount })
        .update({ recheck_count: recheckCount + 1, recheck_at: recheckAt });
      return changed === 1;
    },

    async writeNote(documentId, note) {
      await table(COMMENTS).where({ document_id: documentId }).update({ note });
    },

    async addPublicDescendants(changes) {
      const byChange = new Map<number, string[]>();
      for (const [documentId, change] of [...changes].sort(([one], [other]) =>
        one < other ? -1 : 1
      )) {
        byChange.set(change, [...(byChange.get(change) ?? []), documentId]);
      }
      for (const [change, documentIds] of byChange) {
        const above = () => table(COMMENTS).whereIn('document_id', documentIds);
        await above().increment('public_descendants', change);
        await above().update({
          shown: strapi.db.connection.raw('(state = ? or public_descendants > 0)', ['approved']),
        });
      }
    },

    async addToThread(threadId, { publicCount, topLevelCount }) {
      await table(THREADS)
        .where({ document_id: threadId })
        .increment({ public_count: publicCount, top_level_count: topLevelCount });
    },

    async judgeReasons(documentIds, agreed) {
      await table(REASONS)
        .whereIn('comment_id', [...documentIds])
        .whereNull('agreed')
        .update({ agreed });
    },

    async addReport({ commentId, readerId, reason, detail, reportedAt }) {
      const columns = { comment_id: commentId, reader_id: readerId };
      const known: unknown = await table(REPORTS).where(columns).first('id');
      if (known !== undefined) {
        return false;
      }
      // The comment's thread is locked: nobody else reports it now.
      await table(REPORTS).insert({
        document_id: newDocumentId(),
        ...columns,
        reason,
        detail,
        open: true,
        reported_at: reportedAt,
      });
      return true;
    },

    async resolveReports(commentId, reportIds, { id, at }) {
      const open = () => table(REPORTS).where({ comment_id: commentId, open: true });
      const chosen = reportIds === 'all' ? open() : open().whereIn('document_id', [...reportIds]);
      await chosen.update({ open: false, resolved_at: at, resolved_by: id });
      return countOf(await open().count({ count: '*' }).first());
    },

    async reopenReports(commentId, resolvedAt) {
      const own = () => table(REPORTS).where({ comment_id: commentId });
      await own()
        .where({ resolved_at: resolvedAt })
        .update({ open: true, resolved_at: null, resolved_by: null });
      return countOf(await own().where({ open: true }).count({ count: '*' }).first());
    },

    purge: writes.purgeRows,

    async settle({ moves, entries, messages }) {
      const appended =
        entries.length === 0 ? [] : await appendLogEntries(strapi, trx, signer, entries);
      await moveInQueue(strapi, trx, moves);
      await writeMessages(strapi, trx, messages);
      return appended;
    },
  };
};
