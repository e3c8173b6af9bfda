import type { StaffPreferences } from '../../../../contract';
import { ADMIN_ACTIONS, type Lane } from '../../../../contract/vocabulary';
import { composeStaffMail } from '../../domain/mails/compose-staff-mail';
import { renderMail } from '../../domain/mails/render-mail';
import { nextWorkingMoment } from '../../domain/routing/next-working-moment';
import type { Clock } from '../../ports/clock';
import type { StoredComment } from '../../ports/comment-store';
import type { Mailer } from '../../ports/mailer';
import type { NewMessage, Outbox } from '../../ports/outbox';
import type { SiteAddresses } from '../../ports/site-addresses';
import type { StaffDirectory, StaffMember } from '../../ports/staff-directory';
import type { StaffPreferencesStore } from '../../ports/staff-preferences-store';
import type { FindMailedComment, MailedComment } from './find-mailed-comment';
import type { Handler } from './handler';
import type { MakeLetterhead } from './make-letterhead';
import { mayBeMailed, waitingLane } from './waiting-lane';

interface Dependencies {
  staff: Pick<StaffDirectory, 'find' | 'moderators' | 'timeZone'>;
  preferences: Pick<StaffPreferencesStore, 'read' | 'readMany'>;
  outbox: Pick<Outbox, 'add'>;
  mailer: Mailer;
  addresses: SiteAddresses;
  clock: Clock;
  findMailedComment: FindMailedComment;
  letterhead: MakeLetterhead;
}

/**
 * Tells members of staff at once that a comment waits, as they chose: in which lanes, and within which
 * hours of which days. An urgent comment does not wait for these, and is told at once in a lane that
 * is followed by digest, too. Each mail is a message of its own.
 */
export const mailStaff = (dependencies: Dependencies): Handler<'mail-staff'> => {
  const { staff, preferences, outbox, mailer, addresses, clock, letterhead } = dependencies;

  return async ({ commentId, adminId }) => {
    const found = await dependencies.findMailedComment(commentId);
    const lane = found && waitingLane(found.comment);
    if (!found || !lane) {
      return 'needless';
    }
    if (adminId === undefined) {
      return tellEach(found.comment, lane);
    }
    const member = await staff.find(adminId);
    const isWanted =
      member?.permissions.includes(ADMIN_ACTIONS.readQueue) &&
      wantsAtOnce(await preferences.read(adminId), lane, found.comment);
    return member && isWanted ? send(member, lane, found) : 'needless';
  };

  async function tellEach(comment: StoredComment, lane: Lane): Promise<'sent' | 'needless'> {
    const now = clock.now();
    const members = await staff.moderators();
    const timeZone = await staff.timeZone();
    const chosen = await preferences.readMany(members.map((member) => member.adminId));
    const messages = members.flatMap(({ adminId }): NewMessage[] => {
      const own = chosen.get(adminId);
      if (!own || !wantsAtOnce(own, lane, comment)) {
        return [];
      }
      const { documentId, version, urgent } = comment;
      return [
        {
          payload: { kind: 'mail-staff', commentId: documentId, adminId },
          batchId: null,
          commentId: documentId,
          onceKey: `mail-staff:${documentId}:${version}:${adminId}`,
          dueAt: urgent
            ? now
            : nextWorkingMoment(now, { ...own, workingDays: own.weekdays, timeZone }),
        },
      ];
    });
    await outbox.add(messages);
    return messages.length > 0 ? 'sent' : 'needless';
  }

  async function send(
    member: StaffMember,
    lane: Lane,
    { comment, post }: MailedComment
  ): Promise<'sent'> {
    const draft = composeStaffMail(await letterhead(member.language), {
      lane,
      urgent: comment.urgent,
      body: mayBeMailed(comment) ? comment.body : null,
      post,
      panelUrl: addresses.moderation(comment.documentId),
    });
    await mailer.send({ to: member.email, ...renderMail(draft) });
    return 'sent';
  }
};

const wantsAtOnce = ({ lanes }: StaffPreferences, lane: Lane, { urgent }: StoredComment): boolean =>
  lanes[lane] === 'at-once' || (urgent && lanes[lane] === 'digest');
