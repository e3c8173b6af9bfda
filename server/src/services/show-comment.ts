import type { CommentDetail } from '../../../contract';
import { NotFoundError } from '../domain/errors';
import { maskBody, maskWhole } from '../domain/moderation/mask-spans';
import type { CommentRecords, CommentReport, CommentRevision } from '../ports/comment-records';
import type { CommentStore, StoredComment } from '../ports/comment-store';
import type { ModerationLog } from '../ports/moderation-log';
import type { TextHistory } from '../ports/text-history';
import { gatherQueueItems, type QueueItemSources } from './gather-queue-items';
import { presentLogEntry } from './present-log-entry';
import type { Viewer } from './present-queue-item';

interface Dependencies extends QueueItemSources {
  store: Pick<CommentStore, 'find' | 'findMany'>;
  log: Pick<ModerationLog, 'latestDecisions' | 'ofComment'>;
  records: CommentRecords;
  texts: Pick<TextHistory, 'similarComments'>;
}

const SIMILAR_AT_MOST = 10;
/** Enough to see that two texts are one. */
const EXCERPT_CHARACTERS = 200;

type Detail = CommentDetail['data'];

/**
 * One comment in full: what was done to it, what it said before, who reported it, and what is like it.
 * @throws NOT_FOUND
 */
export const showComment =
  ({ records, texts, ...sources }: Dependencies) =>
  async (documentId: string, viewer: Viewer): Promise<CommentDetail> => {
    const { store, log } = sources;
    const comment = await store.find(documentId);
    if (!comment) {
      throw new NotFoundError('the comment');
    }
    const [item] = await gatherQueueItems(sources)([comment], viewer);
    if (!item) {
      throw new NotFoundError('the comment');
    }
    const history = await log.ofComment(documentId);
    const revisions = await records.revisions(documentId);
    const reports = await records.reports(documentId);
    const similarIds = await texts.similarComments({ documentId, limit: SIMILAR_AT_MOST });
    const similar = new Map(
      (await store.findMany(similarIds)).map((found) => [found.documentId, found])
    );
    return {
      data: {
        ...item,
        history: history.map(presentLogEntry),
        revisions: revisions.map((revision) => presentRevision(revision, item.masked)),
        reports: reports.map(presentReport),
        similar: similarIds.flatMap((id) => {
          const found = similar.get(id);
          return found ? [presentSimilar(found)] : [];
        }),
      },
    };
  };

/** All of a restricted text: the rules' spans are those of the text that is there now. */
const presentRevision = (
  { version, body, sealed, cause, replacedAt }: CommentRevision,
  isMasked: boolean
): Detail['revisions'][number] => ({
  version,
  body: sealed || isMasked ? maskWhole(body) : body,
  cause,
  replacedAt: replacedAt.toISOString(),
});

const presentReport = (report: CommentReport): Detail['reports'][number] => ({
  documentId: report.documentId,
  reason: report.reason,
  detail: report.detail,
  open: report.open,
  reportedAt: report.reportedAt.toISOString(),
});

const presentSimilar = (comment: StoredComment): Detail['similar'][number] => ({
  documentId: comment.documentId,
  authorName: comment.authorName,
  excerpt: [...maskBody(comment).body].slice(0, EXCERPT_CHARACTERS).join(''),
  state: comment.state,
  postedAt: comment.postedAt.toISOString(),
});
