import type { CommentEvent, CommentState } from '../../../contract/vocabulary';

/** What webhooks are told. Names, addresses and texts only where a comment was referred. */
export interface CommentEventPayload {
  comment: {
    documentId: string;
    state: CommentState;
    /** Null where the thread is gone. */
    post: { documentId: string; locale: string } | null;
  };
  /** Of the decision, if it was one. */
  batchId: string | null;
  referral?: SignedReferral;
}

/** A referred comment, for the firm's intake. */
export interface SignedReferral {
  text: string;
  contact: { name: string; email: string };
  /** ISO 8601. */
  sentAt: string;
  /**
   * HMAC-SHA-256, base64url, over comment.documentId, sentAt, contact.name, contact.email and text,
   * joined by U+0000. The key is HKDF-SHA-256 of the plugin's secret with no salt and the info
   * `legal-blog/event`, 32 bytes: it can be handed to the receiver without the secret itself.
   */
  signature: string;
}

export interface EventPublisher {
  publish: (event: CommentEvent, payload: CommentEventPayload) => Promise<void>;
}
