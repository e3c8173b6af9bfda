import type { CommentEvent } from '../../../contract/vocabulary';

/** What leaves after the transaction, by its kind. Ids rather than words: the words are read when it leaves. */
export type MessagePayload =
  | { kind: 'event'; event: CommentEvent; commentId: string; batchId: string | null }
  /** To the author, of a decision on their comment. */
  | {
      kind: 'mail-author';
      commentId: string;
      sequenceOf: 'approved' | 'rejected' | 'referred';
      words: string | null;
    }
  /**
   * To readers above a comment who asked to hear of answers. Without `toCommentId` it becomes one
   * message for each of them; with it, it is that: the comment under which the reader asked.
   */
  | { kind: 'mail-reply'; commentId: string; toCommentId?: string | undefined }
  /** A courteous automatic note that a comment is no way to get advice. */
  | { kind: 'mail-not-advice'; commentId: string }
  /** Asks a guest to confirm their address. */
  | { kind: 'mail-verify'; commentId: string; readerId: string }
  /** To the firm's intake: text and contact of a referred comment. */
  | { kind: 'mail-intake'; commentId: string }
  /** To staff who want to know at once; without `adminId` it becomes one message for each of them. */
  | { kind: 'mail-staff'; commentId: string; adminId?: number | undefined }
  /**
   * To the person whom a comment was given to, with a link that decides. `asked`: they asked for
   * this one themselves, whatever they want to be mailed otherwise.
   */
  | { kind: 'mail-assignee'; commentId: string; adminId: number; asked?: boolean | undefined }
  /** What waits in the lanes that a member of staff follows. */
  | { kind: 'mail-digest'; adminId: number };

export interface NewMessage {
  payload: MessagePayload;
  batchId: string | null;
  commentId: string | null;
  /** A second message under the same key is none. */
  onceKey: string | null;
  dueAt: Date;
}

export interface LeasedMessage extends NewMessage {
  documentId: string;
  attempts: number;
  leaseToken: string;
}

/** Written in `CommentTransaction.settle`; worked off here, by one instance at a time. */
export interface Outbox {
  /** Takes up to `limit` messages that are due, for as long as the lease holds. */
  lease: (request: { now: Date; leaseSeconds: number; limit: number }) => Promise<LeasedMessage[]>;
  /** False where the lease ran out and somebody else has the message. */
  finish: (message: LeasedMessage, at: Date) => Promise<boolean>;
  /** Another try at `dueAt`, or none where that is null. */
  fail: (
    message: LeasedMessage,
    failure: { error: string; dueAt: Date | null; at: Date }
  ) => Promise<boolean>;
  add: (messages: readonly NewMessage[]) => Promise<void>;
  /** Takes back what has not left. @returns how many */
  cancelBatch: (batchId: string, commentIds: readonly string[], at: Date) => Promise<number>;
  /** Deletes what left, or was given up, before a moment. */
  forget: (before: Date) => Promise<number>;
}
