import { composeVerifyMail } from '../../domain/mails/compose-verify-mail';
import { renderMail } from '../../domain/mails/render-mail';
import type { Clock } from '../../ports/clock';
import type { Mailer } from '../../ports/mailer';
import type { ReaderDirectory } from '../../ports/reader-directory';
import type { SettingsStore } from '../../ports/settings-store';
import { VERIFY_HOURS, type MakeMailLink } from '../mail-links/make-mail-link';
import type { FindMailedComment } from './find-mailed-comment';
import type { Handler } from './handler';
import type { MakeLetterhead } from './make-letterhead';

interface Dependencies {
  readers: Pick<ReaderDirectory, 'find' | 'claimVerificationMail'>;
  settings: Pick<SettingsStore, 'read'>;
  mailer: Mailer;
  clock: Clock;
  makeMailLink: MakeMailLink;
  findMailedComment: FindMailedComment;
  letterhead: MakeLetterhead;
}

/** Asks a guest to confirm their address; once a day to an address, whoever types it how often. */
export const mailVerify =
  (dependencies: Dependencies): Handler<'mail-verify'> =>
  async ({ commentId, readerId }, { attempts }) => {
    const { readers, settings, mailer, clock, makeMailLink, findMailedComment, letterhead } =
      dependencies;
    const found = await findMailedComment(commentId);
    const reader = await readers.find(readerId);
    const emailDigest = found?.comment.emailDigest ?? null;
    const { verifyReaders } = (await settings.read()).settings.mails;
    // A comment of a guest who confirmed is somebody else's by now: the address's own.
    const isGuests = found?.comment.readerId === readerId && reader?.verified === false;
    if (!found || !isGuests || emailDigest === null || !verifyReaders) {
      return 'needless';
    }
    // A second try follows one that had the day's mail and could not send it.
    const isFirst = await readers.claimVerificationMail(emailDigest, readerId, clock.now());
    if (!isFirst && attempts === 1) {
      return 'needless';
    }
    const { url } = await makeMailLink({ purpose: 'verify', commentId, readerId, emailDigest });
    const head = await letterhead(found.subject?.locale ?? null);
    const draft = composeVerifyMail(head, { url, hours: VERIFY_HOURS });
    await mailer.send({ to: found.comment.authorEmail, ...renderMail(draft) });
    return 'sent';
  };
