import { ADMIN_ACTIONS } from '../../../../contract/vocabulary';
import { composeDigestMail } from '../../domain/mails/compose-digest-mail';
import { renderMail } from '../../domain/mails/render-mail';
import type { Clock } from '../../ports/clock';
import type { Mailer } from '../../ports/mailer';
import type { QueueReader } from '../../ports/queue-reader';
import type { SiteAddresses } from '../../ports/site-addresses';
import type { StaffDirectory } from '../../ports/staff-directory';
import type { StaffPreferencesStore } from '../../ports/staff-preferences-store';
import { waitingLanes } from '../waiting-lanes';
import type { Handler } from './handler';
import type { MakeLetterhead } from './make-letterhead';

interface Dependencies {
  staff: Pick<StaffDirectory, 'find' | 'timeZone'>;
  preferences: Pick<StaffPreferencesStore, 'read'>;
  queue: Pick<QueueReader, 'standing'>;
  mailer: Mailer;
  addresses: SiteAddresses;
  clock: Clock;
  letterhead: MakeLetterhead;
}

/** What waits when the mail leaves; nothing where all was decided meanwhile. */
export const mailDigest =
  ({
    staff,
    preferences,
    queue,
    mailer,
    addresses,
    clock,
    letterhead,
  }: Dependencies): Handler<'mail-digest'> =>
  async ({ adminId }) => {
    const member = await staff.find(adminId);
    if (!member?.permissions.includes(ADMIN_ACTIONS.readQueue)) {
      return 'needless';
    }
    const lanes = waitingLanes(
      await preferences.read(adminId),
      await queue.standing(),
      clock.now()
    );
    if (lanes.length === 0) {
      return 'needless';
    }
    const draft = composeDigestMail(await letterhead(member.language), {
      lanes,
      timeZone: await staff.timeZone(),
      panelUrl: addresses.moderation(null),
    });
    await mailer.send({ to: member.email, ...renderMail(draft) });
    return 'sent';
  };
