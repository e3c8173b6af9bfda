import type { Routable } from '../../../server/src/ports/staff-directory';
import type { StoredComment } from '../../../server/src/ports/comment-store';
import { escalateComments } from '../../../server/src/services/escalate-comments';
import { aComment } from '../../builders/a-comment';
import { anId } from '../../builders/an-id';
import { aSubject } from '../../builders/a-subject';
import { someSettings, type SettingsChange } from '../../builders/some-settings';
import { createMemoryComments } from '../../fakes/memory-comments';
import { createMemoryDue } from '../../fakes/memory-due';
import { createMemorySettings } from '../../fakes/memory-settings';
import { createMemoryStaff } from '../../fakes/memory-staff';
import { createSequentialIds } from '../../fakes/sequential-ids';
import { createSettableClock } from '../../fakes/settable-clock';

/** A Friday morning, on which the firm opens at nine. */
const FRIDAY = '2026-03-20T09:00:00.000Z';
const attorney = (attorneyId: string, adminId: number): Routable => ({
  ...{ attorneyId, adminId, deputyId: null, awayFrom: null, awayTo: null },
});

const anOffice = (change: SettingsChange = {}) => {
  const comments = createMemoryComments();
  comments.putThread({
    ...{ documentId: anId(1, 't'), subject: aSubject(), publicCount: 0, topLevelCount: 0 },
  });
  const clock = createSettableClock(FRIDAY);
  const staff = createMemoryStaff();
  staff.byline.push(attorney('author', 1));
  staff.responsible.push(attorney('responsible', 2));
  const settings = createMemorySettings(
    someSettings({ routing: { escalateAfterHours: 10, from: '09:00', to: '17:00' }, ...change })
  );
  const { store } = comments;
  const wired = { store, staff, settings, clock, ids: createSequentialIds() };
  const put = (number: number, changed: Partial<StoredComment> = {}) =>
    comments.put(
      aComment(number, {
        lane: 'attorney',
        assigneeId: 1,
        waitingSince: new Date(FRIDAY),
        ...changed,
      })
    );
  return {
    ...{ comments, clock, staff, put },
    find: async (number: number) => store.find(anId(number, 'c')),
    escalate: escalateComments({ ...wired, due: createMemoryDue(comments) }),
  };
};

describe('escalateComments', () => {
  it('gives what waited for too many working hours to the responsible attorney, once', async () => {
    const { put, clock, escalate, find, comments } = anOffice();
    put(1);
    clock.set('2026-03-23T10:59:59.000Z');
    await expect(escalate()).resolves.toBe(0);
    clock.set('2026-03-23T11:00:00.000Z');
    await expect(escalate()).resolves.toBe(1);
    await expect(find(1)).resolves.toMatchObject({
      ...{ state: 'pending', lane: 'attorney', assigneeId: 2, version: 2 },
      waitingSince: new Date(FRIDAY),
    });
    expect(comments.entries()).toEqual([
      expect.objectContaining({ action: 'escalate', commentId: anId(1, 'c'), version: 2 }),
    ]);
    expect(comments.messages()).toEqual([
      expect.objectContaining({
        payload: { kind: 'mail-assignee', commentId: anId(1, 'c'), adminId: 2 },
      }),
    ]);
    await expect(escalate()).resolves.toBe(0);
  });

  it('leaves other lanes and states alone', async () => {
    const { put, clock, escalate, comments } = anOffice();
    put(1, { lane: 'general' });
    put(2, { state: 'approved', lane: null });
    clock.set('2026-04-20T09:00:00.000Z');
    await expect(escalate()).resolves.toBe(0);
    expect(comments.entries()).toEqual([]);
  });

  it('says in the log where nobody can take it, and leaves it with whom it is', async () => {
    const { put, clock, staff, escalate, find, comments } = anOffice();
    staff.responsible.length = 0;
    put(1);
    put(2, { assigneeId: null });
    clock.set('2026-03-27T09:00:00.000Z');
    await expect(escalate()).resolves.toBe(2);
    await expect(find(1)).resolves.toMatchObject({ assigneeId: 1 });
    await expect(find(2)).resolves.toMatchObject({ assigneeId: null });
    expect(comments.entries().map(({ note }) => note)).not.toContain(null);
    expect(comments.messages().map(({ commentId }) => commentId)).toEqual([anId(1, 'c')]);
  });

  it('goes to the deputy of a responsible attorney who is away that day', async () => {
    const { put, clock, staff, escalate, find } = anOffice();
    staff.responsible.splice(0, 1, {
      ...attorney('responsible', 2),
      ...{ deputyId: 'author', awayFrom: '2026-03-23', awayTo: '2026-03-23' },
    });
    staff.responsible.push(attorney('author', 1));
    put(1, { assigneeId: null });
    clock.set('2026-03-23T16:00:00.000Z');
    await escalate();
    await expect(find(1)).resolves.toMatchObject({ assigneeId: 1 });
  });

  it('sends no mail where mails are off', async () => {
    const { put, clock, escalate, comments } = anOffice({ mails: { enabled: false } });
    put(1);
    clock.set('2026-03-27T09:00:00.000Z');
    await expect(escalate()).resolves.toBe(1);
    expect(comments.messages()).toEqual([]);
  });

  it('goes through all that wait, however many, and asks once a thread who it is for', async () => {
    const { put, clock, staff, escalate } = anOffice();
    for (let number = 1; number <= 250; number += 1) {
      put(number);
    }
    const routing = jest.spyOn(staff, 'routing');
    clock.set('2026-03-27T09:00:00.000Z');
    await expect(escalate()).resolves.toBe(250);
    expect(routing).toHaveBeenCalledTimes(1);
  });

  it('leaves what was decided meanwhile', async () => {
    const { put, clock, staff, escalate, find, comments } = anOffice();
    put(1);
    clock.set('2026-03-27T09:00:00.000Z');
    const routing = staff.routing.bind(staff);
    staff.routing = async (subject) => {
      put(1, { state: 'approved', lane: null, version: 2 });
      return routing(subject);
    };
    await expect(escalate()).resolves.toBe(0);
    await expect(find(1)).resolves.toMatchObject({ state: 'approved', version: 2 });
    expect(comments.entries()).toEqual([]);
  });
});
