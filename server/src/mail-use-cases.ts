import type { DecisionRequest, DecisionResponse } from '../../contract';
import { mailTextsByLanguage } from './mails/mail-texts-by-language';
import type { Clock } from './ports/clock';
import type { CommentStore } from './ports/comment-store';
import type { EventPublisher } from './ports/event-publisher';
import type { FaultLog } from './ports/fault-log';
import type { FirmContact } from './ports/firm-contact';
import type { MailLinks } from './ports/mail-links';
import type { Mailer } from './ports/mailer';
import type { ModerationLog } from './ports/moderation-log';
import type { Outbox } from './ports/outbox';
import type { QueueReader } from './ports/queue-reader';
import type { ReaderDirectory } from './ports/reader-directory';
import type { ReplySubscriptions } from './ports/reply-subscriptions';
import type { SettingsStore } from './ports/settings-store';
import type { Signer } from './ports/signer';
import type { SiteAddresses } from './ports/site-addresses';
import type { StaffDirectory } from './ports/staff-directory';
import type { StaffPreferencesStore } from './ports/staff-preferences-store';
import type { SubjectDirectory } from './ports/subject-directory';
import type { Decider } from './services/decide-items';
import { makeMailLink } from './services/mail-links/make-mail-link';
import { mailLinkDesk } from './services/mail-links/open-mail-link';
import { resendMailLink } from './services/mail-links/resend-mail-link';
import { showMailLink } from './services/mail-links/show-mail-link';
import { useMailLink } from './services/mail-links/use-mail-link';
import { emitEvent } from './services/outbox/emit-event';
import { findMailedComment } from './services/outbox/find-mailed-comment';
import type { Handlers } from './services/outbox/handler';
import { mailAssignee } from './services/outbox/mail-assignee';
import { mailAuthor } from './services/outbox/mail-author';
import { mailDigest } from './services/outbox/mail-digest';
import { mailIntake } from './services/outbox/mail-intake';
import { mailNotAdvice } from './services/outbox/mail-not-advice';
import { mailReply } from './services/outbox/mail-reply';
import { mailStaff } from './services/outbox/mail-staff';
import { mailVerify } from './services/outbox/mail-verify';
import { makeLetterhead } from './services/outbox/make-letterhead';
import { readStaffPreferences } from './services/read-staff-preferences';
import { sendDigests } from './services/send-digests';
import { workOffOutbox } from './services/work-off-outbox';
import { writeStaffPreferences } from './services/write-staff-preferences';

export interface MailAdapters {
  store: CommentStore;
  log: ModerationLog;
  queue: QueueReader;
  subjects: SubjectDirectory;
  readers: ReaderDirectory;
  staff: StaffDirectory;
  settings: SettingsStore;
  signer: Signer;
  clock: Clock;
  outbox: Outbox;
  mailer: Mailer;
  events: EventPublisher;
  links: MailLinks;
  subscriptions: ReplySubscriptions;
  preferences: StaffPreferencesStore;
  contact: FirmContact;
  addresses: SiteAddresses;
  faults: FaultLog;
  decideComments: (request: DecisionRequest, decider: Decider) => Promise<DecisionResponse>;
  /** Random, unless a test wants to know it. */
  makeToken?: () => string;
}

/** What leaves after the transaction, and what comes back by a link in a mail. */
export const mailUseCases = (adapters: MailAdapters) => {
  const shared = {
    ...adapters,
    makeMailLink: makeMailLink(adapters),
    findMailedComment: findMailedComment(adapters),
    letterhead: makeLetterhead({ ...adapters, texts: mailTextsByLanguage }),
    desk: mailLinkDesk(adapters),
  };
  const handlers: Handlers = {
    event: emitEvent(shared),
    'mail-author': mailAuthor(shared),
    'mail-reply': mailReply(shared),
    'mail-not-advice': mailNotAdvice(shared),
    'mail-verify': mailVerify(shared),
    'mail-intake': mailIntake(shared),
    'mail-staff': mailStaff(shared),
    'mail-assignee': mailAssignee(shared),
    'mail-digest': mailDigest(shared),
  };
  return {
    workOffOutbox: workOffOutbox({ ...adapters, handlers }),
    makeMailLink: shared.makeMailLink,
    showMailLink: showMailLink(shared),
    useMailLink: useMailLink(shared),
    resendMailLink: resendMailLink(shared),
    sendDigests: sendDigests(adapters),
    readStaffPreferences: readStaffPreferences(adapters),
    writeStaffPreferences: writeStaffPreferences(adapters),
  };
};
