import { aComment } from '../../builders/a-comment';
import { aMailRoom, aMember, ATTORNEY } from '../../builders/a-mail-room';

/** Wednesday, in the firm's time zone, UTC. */
const EIGHT = '2026-03-18T08:00:00.000Z';
const SIX_HOURS_BEFORE = new Date('2026-03-18T02:00:00.000Z');

const setUp = (
  chosen: Parameters<ReturnType<typeof aMailRoom>['preferences']['choose']>[1] = {}
) => {
  const room = aMailRoom();
  room.clock.set(EIGHT);
  room.preferences.choose(ATTORNEY, { lanes: { general: 'digest' }, ...chosen });
  room.put(aComment(1, { postedAt: SIX_HOURS_BEFORE }));
  return room;
};

describe('sendDigests', () => {
  it('sends one of what waits, at its hour', async () => {
    const room = setUp();
    expect(await room.sendDigests()).toBe(1);
    await room.workOffOutbox();
    expect(room.mailer.to('member-3@example.com')).toHaveLength(1);
  });

  it.each([
    ['before the hour', '2026-03-18T07:59:59.000Z', {}, 0],
    ['an hour late', '2026-03-18T09:00:00.000Z', {}, 1],
    ['two hours late', '2026-03-18T10:00:00.000Z', {}, 0],
    ['on a Saturday', '2026-03-21T08:00:00.000Z', {}, 0],
    ['on a Saturday that was chosen', '2026-03-21T08:00:00.000Z', { weekdays: [6] }, 1],
    ['in another hour that was chosen', '2026-03-18T15:10:00.000Z', { digestHours: [8, 15] }, 1],
    ['with nothing old enough', EIGHT, { olderThanHours: 7 }, 0],
    ['with something just old enough', EIGHT, { olderThanHours: 6 }, 1],
    ['with nothing in the lanes', EIGHT, { lanes: { attorney: 'digest' as const } }, 0],
    ['where all is told at once', EIGHT, { lanes: { general: 'at-once' as const } }, 0],
  ])('%s', async (_when, now, chosen, count) => {
    const room = setUp(chosen);
    room.clock.set(now);
    expect(await room.sendDigests()).toBe(count);
  });

  it('sends one a window, however many ask', async () => {
    const room = setUp({ digestHours: [8, 15] });
    const counts = await Promise.all([room.sendDigests(), room.sendDigests()]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(1);
    room.clock.advance(30 * 60);
    expect(await room.sendDigests()).toBe(0);
    room.clock.set('2026-03-18T15:00:00.000Z');
    expect(await room.sendDigests()).toBe(1);
  });

  it('keeps to the clock of the firm', async () => {
    const room = setUp();
    room.staff.timeZone = () => Promise.resolve('America/New_York');
    expect(await room.sendDigests()).toBe(0);
    room.clock.set('2026-03-18T12:00:00.000Z');
    expect(await room.sendDigests()).toBe(1);
  });

  it('sends none that became empty on its way, nor to somebody who may not look any more', async () => {
    const room = setUp();
    await room.sendDigests();
    room.put(aComment(1, { state: 'approved', lane: null }));
    expect(await room.workOffOutbox()).toMatchObject({ sent: 0, needless: 1 });
    room.put(aComment(1, { postedAt: SIX_HOURS_BEFORE }));
    room.staff.members.set(ATTORNEY, aMember(ATTORNEY, { permissions: [] }));
    await room.queue({ kind: 'mail-digest', adminId: ATTORNEY });
    expect(await room.workOffOutbox()).toMatchObject({ sent: 0, needless: 1 });
  });
});
