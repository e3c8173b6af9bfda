import type { QueueItem } from '../../../contract';
import { allowedActions } from '../domain/moderation/allowed-actions';
import { maskBody } from '../domain/moderation/mask-spans';
import type { Claim } from '../ports/claims';
import type { StoredComment } from '../ports/comment-store';
import type { LogEntry } from '../ports/moderation-log';
import type { Reader, ReaderRecord } from '../ports/reader-directory';
import type { SubjectLabel } from '../ports/subject-directory';
import { presentClaim } from './present-claim';
import { presentLogEntry } from './present-log-entry';
import { presentReader } from './present-reader';

/** Who looks at the queue, and what they may do there. */
export interface Viewer {
  /** Of an admin. */
  id: number;
  mayDecide: boolean;
  mayReveal: boolean;
}

/** What stands beside a comment, as far as it is still there. */
export interface Surroundings {
  label: SubjectLabel | null;
  parent: StoredComment | null;
  reader: Reader | null;
  record: ReaderRecord | null;
  claim: Claim | null;
  lastDecision: LogEntry | null;
}

/** A comment as a moderator sees it, restricted text masked. */
export const presentQueueItem = (
  comment: StoredComment,
  { label, parent, reader, record, claim, lastDecision }: Surroundings,
  viewer: Viewer
): QueueItem => ({
  documentId: comment.documentId,
  version: comment.version,
  state: comment.state,
  lane: comment.lane,
  urgent: comment.urgent,
  ...maskBody(comment),
  postedAt: comment.postedAt.toISOString(),
  editedAt: comment.editedAt?.toISOString() ?? null,
  author: {
    name: comment.authorName,
    email: comment.authorEmail,
    isStaff: comment.isStaff,
    reader: reader && !comment.isStaff ? presentReader(reader, record) : null,
  },
  verdict: {
    reasons: comment.reasons.map(({ code, version, spans }) => ({
      code,
      version,
      spans: spans.map(({ start, end }) => ({ start, end })),
    })),
  },
  post: label && {
    documentId: label.documentId,
    locale: label.locale,
    title: label.title,
    url: label.url,
  },
  parent: parent && {
    documentId: parent.documentId,
    authorName: parent.authorName,
    body: maskBody(parent).body,
  },
  allowedActions: allowedActions({
    ...comment,
    ...viewer,
    claimedByOther: claim !== null && claim.holder.id !== viewer.id,
  }),
  claim: claim && presentClaim(claim),
  assignee: comment.assigneeId,
  note: comment.note,
  openReports: comment.openReports,
  lastDecision: lastDecision && presentLogEntry(lastDecision),
});
