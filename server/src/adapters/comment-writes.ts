import type { Core } from '@strapi/strapi';
import type { CommentChange, NewComment, StoredComment, TextChange } from '../ports/comment-store';
import { UNREADABLE_BODY } from './comment-rows';
import { newDocumentId } from './new-document-id';
import type { TextSealer } from './text-sealer';
import type { Transaction } from './transaction';

const COMMENTS = 'legal_blog_comments';
export const REASONS = 'legal_blog_verdict_reasons';
const HOSTS = 'legal_blog_linked_hosts';
const REVISIONS = 'legal_blog_revisions';
const REPORTS = 'legal_blog_reports';
const CLAIMS = 'legal_blog_claims';

/** Texts in this lane are encrypted, in whatever state the comment is. */
const isSealedIn = (lane: StoredComment['lane']): boolean => lane === 'restricted';

const definedOnly = (columns: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));

/** Writes of a comment and of the rows that hang on it, within one transaction. */
export const createCommentWrites = (strapi: Core.Strapi, trx: Transaction, sealer: TextSealer) => {
  const table = (name: string) => strapi.db.connection(name).transacting(trx);
  const bodyColumns = (body: string, lane: StoredComment['lane']) => ({
    body: isSealedIn(lane) ? sealer.seal(body) : body,
    sealed: isSealedIn(lane),
  });

  const writeReasons = async (
    commentId: string,
    reasons: StoredComment['reasons'],
    firedAt: Date
  ): Promise<void> => {
    const byCode = new Map(reasons.map((reason) => [reason.code, reason]));
    if (byCode.size > 0) {
      await table(REASONS).insert(
        [...byCode.values()].map(({ code, version }) => ({
          document_id: newDocumentId(),
          comment_id: commentId,
          code,
          version,
          fired_at: firedAt,
        }))
      );
    }
  };

  const writeHosts = async (
    comment: { documentId: string; readerId: string | null },
    hosts: readonly string[],
    linkedAt: Date
  ): Promise<void> => {
    const names = [...new Set(hosts)];
    if (names.length > 0) {
      await table(HOSTS).insert(
        names.map((host) => ({
          document_id: newDocumentId(),
          comment_id: comment.documentId,
          reader_id: comment.readerId ?? '',
          host,
          linked_at: linkedAt,
        }))
      );
    }
  };

  return { insertRow, changeRow, purgeRows };

  async function insertRow(
    threadId: string,
    { bands, hosts, ...comment }: NewComment
  ): Promise<unknown> {
    const [band1, band2, band3, band4] = bands;
    const row: unknown = await strapi.db.query('plugin::legal-blog.comment').create({
      data: {
        ...comment,
        ...bodyColumns(comment.body, comment.lane),
        ...{ band1, band2, band3, band4 },
        threadId,
        parentId: comment.parentId ?? '',
        version: 1,
        publicDescendants: 0,
        shown: comment.state === 'approved',
        recheckCount: 0,
        openReports: 0,
      },
    });
    await writeReasons(comment.documentId, comment.reasons, comment.postedAt);
    await writeHosts(comment, hosts, comment.postedAt);
    return row;
  }

  /** False where the comment is at another version. */
  async function changeRow(comment: StoredComment, change: CommentChange): Promise<boolean> {
    const { text } = change;
    const lane = change.lane;
    const isResealed = isSealedIn(lane) !== isSealedIn(comment.lane);
    // What cannot be read cannot be written in clear: its row stays in its lane.
    const isUnreadable = comment.body === UNREADABLE_BODY && isSealedIn(comment.lane);
    const reasons = text?.reasons ?? change.reasons;
    const isMoved = change.state !== comment.state || lane !== comment.lane;
    const changed = await table(COMMENTS)
      .where({
        document_id: comment.documentId,
        version: comment.version,
        ...(isUnreadable && { lane }),
      })
      .update({
        ...definedOnly({
          assignee_id: change.assigneeId,
          assigned_at: change.assignedAt,
          escalated_at: change.escalatedAt,
          urgent: text?.urgent ?? change.urgent,
          reasons: reasons && JSON.stringify(reasons),
          recheck_count: change.recheckCount,
          recheck_at: change.recheckAt,
          open_reports: change.openReports,
          waiting_since: isMoved ? change.at : undefined,
        }),
        ...(text ? textColumns(text) : {}),
        ...(text || isResealed ? bodyColumns(text?.body ?? comment.body, lane) : {}),
        state: change.state,
        lane,
        version: comment.version + 1,
        shown: strapi.db.connection.raw('(? or public_descendants > 0)', [
          change.state === 'approved',
        ]),
      });
    if (changed !== 1) {
      return false;
    }
    if (text) {
      await keepRevision(comment, text, change.at);
      await table(HOSTS).where({ comment_id: comment.documentId }).delete();
      await writeHosts(comment, text.hosts, change.at);
    }
    if (reasons) {
      await table(REASONS).where({ comment_id: comment.documentId }).delete();
      await writeReasons(comment.documentId, reasons, change.at);
    }
    return true;
  }

  function textColumns(text: TextChange): Record<string, unknown> {
    const [band_1, band_2, band_3, band_4] = text.bands;
    return {
      ...{ band_1, band_2, band_3, band_4 },
      body_digest: text.bodyDigest,
      circumstances: JSON.stringify(text.circumstances),
      certainty: text.certainty,
      edited_at: text.editedAt,
    };
  }

  async function keepRevision(
    comment: StoredComment,
    { cause }: TextChange,
    replacedAt: Date
  ): Promise<void> {
    await table(REVISIONS).insert({
      document_id: newDocumentId(),
      comment_id: comment.documentId,
      version: comment.version,
      ...bodyColumns(comment.body, comment.lane),
      cause,
      replaced_at: replacedAt,
    });
  }

  async function purgeRows(documentIds: readonly string[], at: Date): Promise<void> {
    const ids = [...documentIds];
    await table(REASONS).whereIn('comment_id', ids).update({ purged_at: at });
    for (const name of [HOSTS, REVISIONS, REPORTS, CLAIMS]) {
      await table(name).whereIn('comment_id', ids).delete();
    }
    await table(COMMENTS).whereIn('document_id', ids).delete();
  }
};
