import type { ReportReason } from '../../../contract/vocabulary';

/** What a comment said before it was changed. */
export interface CommentRevision {
  /** Of the comment when it said this. */
  version: number;
  body: string;
  /** Whether the comment was restricted then. */
  sealed: boolean;
  cause: 'edit' | 'redact';
  replacedAt: Date;
}

export interface CommentReport {
  documentId: string;
  reason: ReportReason;
  detail: string | null;
  open: boolean;
  reportedAt: Date;
}

/** What is kept beside one comment, for a moderator who looks at it closely. Oldest first. */
export interface CommentRecords {
  revisions: (commentId: string) => Promise<CommentRevision[]>;
  reports: (commentId: string) => Promise<CommentReport[]>;
}
