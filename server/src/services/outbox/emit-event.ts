import type { Clock } from '../../ports/clock';
import type { CommentStore, StoredComment } from '../../ports/comment-store';
import type { EventPublisher, SignedReferral } from '../../ports/event-publisher';
import type { Signer } from '../../ports/signer';
import type { Handler } from './handler';

interface Dependencies {
  store: Pick<CommentStore, 'find' | 'findThread'>;
  events: EventPublisher;
  signer: Signer;
  clock: Clock;
}

/**
 * Tells webhooks and the event hub what happened to a comment: ids and its state as it is now. Only of
 * a referral do text and contact go along, signed, and only while it is still referred.
 */
export const emitEvent =
  ({ store, events, signer, clock }: Dependencies): Handler<'event'> =>
  async ({ event, commentId, batchId }) => {
    const comment = await store.find(commentId);
    if (!comment) {
      return 'needless';
    }
    const isReferral = event === 'legal-blog.comment.referred';
    if (isReferral && comment.state !== 'referred') {
      return 'needless';
    }
    const { documentId, state, threadId } = comment;
    const subject = (await store.findThread(threadId))?.subject;
    await events.publish(event, {
      comment: {
        documentId,
        state,
        post: subject ? { documentId: subject.documentId, locale: subject.locale } : null,
      },
      batchId,
      ...(isReferral && { referral: signedReferral(comment, signer, clock.now()) }),
    });
    return 'sent';
  };

const signedReferral = (comment: StoredComment, signer: Signer, now: Date): SignedReferral => {
  const { documentId, body: text, authorName: name, authorEmail: email } = comment;
  const sentAt = now.toISOString();
  return {
    text,
    contact: { name, email },
    sentAt,
    signature: signer.digest('event', documentId, sentAt, name, email, text),
  };
};
