import type { StaffMember } from '../../server/src/ports/staff-directory';
import type { StoredComment, Thread } from '../../server/src/ports/comment-store';
import type { CommentEventPayload } from '../../server/src/ports/event-publisher';
import type { MessagePayload } from '../../server/src/ports/outbox';
import type { MailAdapters } from '../../server/src/mail-use-cases';
import { mailUseCases } from '../../server/src/mail-use-cases';
import { ADMIN_ACTIONS } from '../../contract/vocabulary';
import { createMemoryMailLinks } from '../fakes/memory-mail-links';
import { createMemoryMailer } from '../fakes/memory-mailer';
import { createMemoryOutbox } from '../fakes/memory-outbox';
import { createMemoryStaffPreferences } from '../fakes/memory-staff-preferences';
import { aComment } from './a-comment';
import { aDesk } from './a-desk';
import { anId } from './an-id';
import { aSubject } from './a-subject';
import type { SettingsChange } from './some-settings';

export const ATTORNEY = 3;

export const aMember = (adminId: number, change: Partial<StaffMember> = {}): StaffMember => ({
  adminId,
  name: `Member ${adminId}`,
  email: `member-${adminId}@example.com`,
  language: null,
  permissions: [ADMIN_ACTIONS.readQueue, ADMIN_ACTIONS.decide],
  ...change,
});

/** All that leaves, wired to fakes, above a desk with one thread on a published post. */
export const aMailRoom = ({
  settings = {},
  locale = 'en',
  change = () => ({}),
}: {
  settings?: SettingsChange;
  locale?: string;
  /** Puts something else in place of a fake. */
  change?: (adapters: MailAdapters) => Partial<MailAdapters>;
} = {}) => {
  const subject = aSubject({ locale });
  const desk = aDesk({ settings, subjects: [subject] });
  const { comments, clock } = desk;
  const outbox = createMemoryOutbox();
  const mailer = createMemoryMailer();
  const links = createMemoryMailLinks();
  const preferences = createMemoryStaffPreferences();
  const events: { event: string; payload: CommentEventPayload }[] = [];
  const faults: string[] = [];
  const ended: { readerId: string | null; emailDigest: string | null }[] = [];
  let tokens = 0;

  const thread: Thread = {
    documentId: anId(1, 't'),
    subject: { type: subject.type, documentId: subject.documentId, locale },
    publicCount: 0,
    topLevelCount: 0,
  };
  comments.putThread(thread);
  desk.staff.members.set(ATTORNEY, aMember(ATTORNEY));

  const fakes: MailAdapters = {
    ...{ outbox, mailer, links, preferences, clock },
    store: comments.store,
    log: comments.log,
    queue: comments.queue,
    subjects: desk.subjects,
    readers: desk.readers,
    staff: desk.staff,
    settings: desk.settings,
    signer: desk.signer,
    events: {
      publish(event, payload) {
        events.push({ event, payload });
        return Promise.resolve();
      },
    },
    subscriptions: {
      end(reader) {
        ended.push(reader);
        return Promise.resolve(1);
      },
    },
    contact: { nearest: () => Promise.resolve({ phone: '+1 555 0100', url: '/contact' }) },
    addresses: {
      mailAction: (token) => `https://example.com/mail-actions/${token}`,
      moderation: (commentId) => `https://example.com/queue?comment=${commentId ?? ''}`,
      page: (url) => `https://example.com${url}`,
    },
    faults: { record: (code) => void faults.push(code) },
    decideComments: desk.decide,
    makeToken() {
      tokens += 1;
      return tokenOf(tokens);
    },
  };
  const adapters = { ...fakes, ...change(fakes) };

  return {
    ...{ desk, clock, comments, outbox, mailer, links, preferences, events, faults, ended },
    staff: desk.staff,
    readers: desk.readers,
    signer: desk.signer,
    ...mailUseCases(adapters),
    put: (...rows: readonly StoredComment[]) => comments.put(...rows),
    /** Puts a message into the outbox that is due now. */
    async queue(payload: MessagePayload, batchId: string | null = null): Promise<void> {
      const commentId = 'commentId' in payload ? payload.commentId : null;
      await outbox.add([{ payload, batchId, commentId, onceKey: null, dueAt: clock.now() }]);
    },
  };
};

/** The token of the link that was made as the so-manieth. */
export const tokenOf = (number: number): string => `token${String(number).padStart(38, '0')}`;

/** A comment that waits for the attorney. */
export const anAssigned = (number: number, change: Partial<StoredComment> = {}): StoredComment =>
  aComment(number, { lane: 'attorney', assigneeId: ATTORNEY, ...change });
