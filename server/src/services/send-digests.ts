import { digestWindow } from '../domain/routing/digest-window';
import type { Clock } from '../ports/clock';
import type { NewMessage, Outbox } from '../ports/outbox';
import type { QueueReader } from '../ports/queue-reader';
import type { StaffDirectory } from '../ports/staff-directory';
import type { StaffPreferencesStore } from '../ports/staff-preferences-store';
import { waitingLanes } from './waiting-lanes';

interface Dependencies {
  staff: Pick<StaffDirectory, 'moderators' | 'timeZone'>;
  preferences: Pick<StaffPreferencesStore, 'readMany' | 'claimDigest'>;
  queue: Pick<QueueReader, 'standing'>;
  outbox: Pick<Outbox, 'add'>;
  clock: Clock;
}

/**
 * Sends digests to whom one is due now, by their own days and hours on the firm's clock: only where
 * something has waited for as long as they want, never an empty one, and once however many instances
 * ask. To be called several times an hour. @returns how many
 */
export const sendDigests =
  ({ staff, preferences, queue, outbox, clock }: Dependencies) =>
  async (): Promise<number> => {
    const now = clock.now();
    const members = await staff.moderators();
    const chosen = await preferences.readMany(members.map((member) => member.adminId));
    const followers = members.filter(({ adminId }) =>
      Object.values(chosen.get(adminId)?.lanes ?? {}).includes('digest')
    );
    if (followers.length === 0) {
      return 0;
    }
    const timeZone = await staff.timeZone();
    const standing = await queue.standing();
    let sent = 0;
    for (const { adminId } of followers) {
      const own = chosen.get(adminId);
      const since = own ? digestWindow(own, now, timeZone) : null;
      if (!own || !since || waitingLanes(own, standing, now).length === 0) {
        continue;
      }
      if (await preferences.claimDigest(adminId, { since, at: now })) {
        await outbox.add([digestMessage(adminId, since, now)]);
        sent += 1;
      }
    }
    return sent;
  };

const digestMessage = (adminId: number, since: Date, now: Date): NewMessage => ({
  payload: { kind: 'mail-digest', adminId },
  batchId: null,
  commentId: null,
  onceKey: `mail-digest:${adminId}:${since.toISOString()}`,
  dueAt: now,
});
