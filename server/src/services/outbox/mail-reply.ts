import { composeReplyMail } from '../../domain/mails/compose-reply-mail';
import { renderMail } from '../../domain/mails/render-mail';
import type { Clock } from '../../ports/clock';
import type { CommentStore, StoredComment } from '../../ports/comment-store';
import type { Mailer } from '../../ports/mailer';
import type { NewMessage, Outbox } from '../../ports/outbox';
import type { ReaderDirectory } from '../../ports/reader-directory';
import type { MakeMailLink } from '../mail-links/make-mail-link';
import type { FindMailedComment, MailedComment } from './find-mailed-comment';
import type { Handler } from './handler';
import type { MakeLetterhead } from './make-letterhead';

interface Dependencies {
  store: Pick<CommentStore, 'find'>;
  readers: Pick<ReaderDirectory, 'findMany'>;
  outbox: Pick<Outbox, 'add'>;
  mailer: Mailer;
  clock: Clock;
  makeMailLink: MakeMailLink;
  findMailedComment: FindMailedComment;
  letterhead: MakeLetterhead;
}

/** Deeper threads than this are none: what would loop over a row that names itself ends here. */
const MOST_ANCESTORS = 100;

/**
 * Tells readers above a comment that there is an answer: those who asked, whose address answered,
 * each once, and only while the answer is public. Each mail is a message of its own, so that one
 * address which fails is tried again alone.
 */
export const mailReply = (dependencies: Dependencies): Handler<'mail-reply'> => {
  const { store, readers, outbox, mailer, clock, makeMailLink, letterhead } = dependencies;

  return async ({ commentId, toCommentId }) => {
    const reply = await dependencies.findMailedComment(commentId);
    if (reply?.comment.state !== 'approved') {
      return 'needless';
    }
    if (toCommentId === undefined) {
      return tellEach(reply.comment);
    }
    const asked = await store.find(toCommentId);
    return asked && (await wantsToHear([asked], reply.comment)).length > 0
      ? send(reply, asked)
      : 'needless';
  };

  async function tellEach(reply: StoredComment): Promise<'sent' | 'needless'> {
    const asked = await wantsToHear(await above(reply), reply);
    await outbox.add(
      asked.map((comment): NewMessage => ({
        payload: {
          kind: 'mail-reply',
          commentId: reply.documentId,
          toCommentId: comment.documentId,
        },
        batchId: null,
        commentId: reply.documentId,
        // One a reader and answer, also where the answer is approved a second time.
        onceKey: `mail-reply:${reply.documentId}:${comment.readerId}`,
        dueAt: clock.now(),
      }))
    );
    return asked.length > 0 ? 'sent' : 'needless';
  }

  async function send(
    { comment, subject, post }: MailedComment,
    asked: StoredComment
  ): Promise<'sent'> {
    const link = await makeMailLink({
      purpose: 'unsubscribe',
      commentId: asked.documentId,
      readerId: asked.readerId ?? '',
      emailDigest: asked.emailDigest,
    });
    const draft = composeReplyMail(await letterhead(subject?.locale ?? null), {
      name: comment.authorName,
      body: comment.body,
      post,
      unsubscribeUrl: link.url,
    });
    await mailer.send({
      to: asked.authorEmail,
      ...renderMail(draft),
      // RFC 8058: mail programs show a button of their own, which sends a POST.
      headers: {
        'List-Unsubscribe': `<${link.url}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    });
    return 'sent';
  }

  /** Nearest first. */
  async function above(comment: StoredComment): Promise<StoredComment[]> {
    const found: StoredComment[] = [];
    let parentId = comment.parentId;
    while (parentId !== null && found.length < MOST_ANCESTORS) {
      const parent = await store.find(parentId);
      if (parent) {
        found.push(parent);
      }
      parentId = parent?.parentId ?? null;
    }
    return found;
  }

  /** Of several comments of one reader, and of several readers at one address, the first. */
  async function wantsToHear(
    comments: readonly StoredComment[],
    reply: StoredComment
  ): Promise<StoredComment[]> {
    const asked = comments.filter(
      ({ notify, state, isStaff, readerId }) =>
        // By identity: who answers under somebody's address does not keep the mail from them.
        notify &&
        state === 'approved' &&
        !isStaff &&
        readerId !== null &&
        readerId !== reply.readerId
    );
    const known = await readers.findMany(asked.flatMap(({ readerId }) => readerId ?? []));
    const told = new Set<string>();
    return asked.filter(({ readerId, authorEmail }) => {
      const reader = readerId === null ? undefined : known.get(readerId);
      const isNew = !told.has(readerId ?? '') && !told.has(sameAddress(authorEmail));
      if (!reader?.verified || !isNew) {
        return false;
      }
      told
        .add(reader.documentId)
        .add(readerId ?? '')
        .add(sameAddress(authorEmail));
      return true;
    });
  }
};

/** Few mailboxes tell upper from lower case, and none belongs to two people for it. */
const sameAddress = (address: string): string => address.toLowerCase();
