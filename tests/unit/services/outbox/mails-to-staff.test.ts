import { createHmacSigner } from '../../../../server/src/adapters/hmac-signer';
import { aComment } from '../../../builders/a-comment';
import { aMailRoom, aMember, anAssigned, ATTORNEY, tokenOf } from '../../../builders/a-mail-room';
import { anId } from '../../../builders/an-id';

const SECRET = 'my own case';
const ID = anId(1, 'c');
const assignee = { kind: 'mail-assignee', commentId: ID, adminId: ATTORNEY } as const;
const staffMail = { kind: 'mail-staff', commentId: ID } as const;

describe('mail-intake', () => {
  it('hands text and contact to the firm’s intake', async () => {
    const room = aMailRoom();
    room.put(aComment(1, { state: 'referred', lane: 'restricted', body: SECRET }));
    await room.queue({ kind: 'mail-intake', commentId: ID });
    await room.workOffOutbox();
    const [mail] = room.mailer.to('intake@example.com');
    expect(mail?.replyTo).toBe('reader-1@example.org');
    expect(mail?.text).toContain(SECRET);
    expect(mail?.subject).not.toContain(SECRET);
  });

  it('fails where the firm has no intake, and goes once it has one', async () => {
    const room = aMailRoom();
    let address: string | null = null;
    room.staff.intakeAddress = () => Promise.resolve(address);
    room.put(aComment(1, { state: 'referred' }));
    await room.queue({ kind: 'mail-intake', commentId: ID });
    expect(await room.workOffOutbox()).toMatchObject({ failed: 1 });
    expect(room.faults).toEqual(['NO_INTAKE_ADDRESS']);
    address = 'new@example.com';
    room.clock.advance(60);
    expect(await room.workOffOutbox()).toMatchObject({ sent: 1 });
  });

  it('does not go once the referral was taken back', async () => {
    const room = aMailRoom();
    room.put(aComment(1, { state: 'pending', body: SECRET }));
    await room.queue({ kind: 'mail-intake', commentId: ID });
    expect(await room.workOffOutbox()).toMatchObject({ needless: 1 });
  });
});

describe('mail-assignee', () => {
  it('goes to whom the comment was given, without its text, with a link that decides', async () => {
    const room = aMailRoom();
    room.put(anAssigned(1, { body: SECRET, authorName: 'Jane Client' }));
    await room.queue(assignee);
    await room.workOffOutbox();
    const [mail] = room.mailer.to('member-3@example.com');
    expect(mail?.text).toContain(`https://example.com/mail-actions/${tokenOf(1)}`);
    expect(mail?.text).toContain(`comment=${ID}`);
    expect(JSON.stringify(mail)).not.toMatch(/my own case|Jane Client/);
  });

  it.each([
    ['was decided', anAssigned(1, { state: 'approved', lane: null })],
    ['was given to somebody else', anAssigned(1, { assigneeId: 4 })],
    ['was given to nobody', anAssigned(1, { assigneeId: null })],
  ])('does not go where the comment %s', async (_what, comment) => {
    const room = aMailRoom();
    room.put(comment);
    await room.queue(assignee);
    expect(await room.workOffOutbox()).toMatchObject({ needless: 1 });
  });

  it.each([
    ['is gone', undefined],
    ['may not decide', aMember(ATTORNEY, { permissions: [] })],
  ])('does not go to somebody who %s', async (_what, member) => {
    const room = aMailRoom();
    room.put(anAssigned(1));
    room.staff.members.delete(ATTORNEY);
    if (member) {
      room.staff.members.set(ATTORNEY, member);
    }
    await room.queue(assignee);
    expect(await room.workOffOutbox()).toMatchObject({ needless: 1 });
  });

  it('can be switched off, but for a link that was asked for', async () => {
    const room = aMailRoom();
    room.put(anAssigned(1));
    room.preferences.choose(ATTORNEY, { assigned: false });
    await room.queue(assignee);
    expect(await room.workOffOutbox()).toMatchObject({ needless: 1 });
    await room.queue({ ...assignee, asked: true });
    expect(await room.workOffOutbox()).toMatchObject({ sent: 1 });
  });
});

describe('mail-staff', () => {
  it('goes to nobody who did not choose it', async () => {
    const room = aMailRoom();
    room.put(aComment(1));
    await room.queue(staffMail);
    expect(await room.workOffOutbox()).toMatchObject({ sent: 0, needless: 1 });
  });

  it('goes to those who follow the lane at once, within their hours', async () => {
    const room = aMailRoom();
    // 2026-03-18 is a Wednesday, 09:00 in the firm's time zone.
    const others = [4, 5, 6, 7, 8];
    others.forEach((id) => room.staff.members.set(id, aMember(id)));
    room.preferences.choose(4, { lanes: { general: 'at-once' } });
    room.preferences.choose(5, { lanes: { general: 'digest' } });
    room.preferences.choose(6, { lanes: { attorney: 'at-once' } });
    room.preferences.choose(7, { lanes: { general: 'at-once' }, from: '12:00' });
    room.preferences.choose(8, { lanes: { general: 'at-once' }, weekdays: [4] });
    room.put(aComment(1));
    await room.queue(staffMail);
    await room.workOffOutbox();
    const told = () => room.mailer.sent.map(({ to }) => to);
    expect(told()).toEqual(['member-4@example.com']);
    room.clock.set('2026-03-18T12:00:00.000Z');
    await room.workOffOutbox();
    expect(told()).toEqual(['member-4@example.com', 'member-7@example.com']);
    room.clock.set('2026-03-19T08:00:00.000Z');
    await room.workOffOutbox();
    expect(told()).toHaveLength(3);
  });

  it('waits for nothing where it is urgent, but for those who do not follow the lane', async () => {
    const room = aMailRoom();
    [4, 5, 6].forEach((id) => room.staff.members.set(id, aMember(id)));
    room.preferences.choose(4, { lanes: { attorney: 'at-once' }, from: '20:00', to: '21:00' });
    room.preferences.choose(5, { lanes: { attorney: 'digest' } });
    room.preferences.choose(6, { lanes: { general: 'at-once' } });
    room.put(aComment(1, { lane: 'attorney', urgent: true }));
    await room.queue(staffMail);
    await room.workOffOutbox();
    expect(room.mailer.sent.map(({ to }) => to).sort()).toEqual([
      'member-4@example.com',
      'member-5@example.com',
    ]);
  });

  it.each([
    ['general', [], true],
    ['reported', [], true],
    ['restricted', [], false],
    ['attorney', [], false],
    ['rechecking', [], false],
    ['general', ['facts_unavailable'], false],
    ['general', ['social_security_number'], false],
  ] as const)('of lane %s with %j: text in the mail %s', async (lane, codes, isThere) => {
    const room = aMailRoom();
    room.preferences.choose(ATTORNEY, { lanes: { [lane]: 'at-once' } });
    const reasons = codes.map((code) => ({ code, version: 1, spans: [] }));
    room.put(aComment(1, { lane, reasons, body: SECRET }));
    await room.queue(staffMail);
    await room.workOffOutbox();
    const [mail] = room.mailer.sent;
    expect(mail?.text.includes(SECRET)).toBe(isThere);
    expect(mail?.html.includes(SECRET)).toBe(isThere);
    expect(mail?.subject).not.toContain(SECRET);
  });

  it('tells of a public comment with open reports, and not of one that waits no longer', async () => {
    const room = aMailRoom();
    room.preferences.choose(ATTORNEY, { lanes: { reported: 'at-once', general: 'at-once' } });
    room.put(
      aComment(1, { state: 'approved', lane: null, openReports: 1 }),
      aComment(2, { state: 'approved', lane: null })
    );
    await room.queue(staffMail);
    await room.queue({ kind: 'mail-staff', commentId: anId(2, 'c') });
    await room.workOffOutbox();
    expect(room.mailer.sent).toHaveLength(1);
    expect(room.mailer.sent[0]?.text).toContain(ID);
  });
});

describe('event', () => {
  const event = (name: 'approved' | 'referred') =>
    ({
      kind: 'event',
      event: `legal-blog.comment.${name}`,
      commentId: ID,
      batchId: 'b1',
    }) as const;

  it('holds ids and a state, and nothing that anybody wrote', async () => {
    const room = aMailRoom();
    room.put(aComment(1, { state: 'approved', body: SECRET }));
    await room.queue(event('approved'));
    await room.workOffOutbox();
    expect(room.events).toEqual([
      {
        event: 'legal-blog.comment.approved',
        payload: {
          comment: {
            documentId: ID,
            state: 'approved',
            post: { documentId: anId(1, 'p'), locale: 'en' },
          },
          batchId: 'b1',
        },
      },
    ]);
  });

  it('of a referral hands on text and contact, signed', async () => {
    const room = aMailRoom();
    room.put(aComment(1, { state: 'referred', body: SECRET }));
    await room.queue(event('referred'));
    await room.workOffOutbox();
    const referral = room.events[0]?.payload.referral;
    const parts = [ID, '2026-03-18T09:00:00.000Z', 'Reader 1', 'reader-1@example.org', SECRET];
    expect(referral).toEqual({
      text: SECRET,
      contact: { name: 'Reader 1', email: 'reader-1@example.org' },
      sentAt: parts[1],
      signature: room.signer.digest('event', ...parts),
    });
    expect(referral?.signature).not.toBe(
      createHmacSigner('another secret').digest('event', ...parts)
    );
  });

  it('of a referral that was taken back says nothing', async () => {
    const room = aMailRoom();
    room.put(aComment(1, { state: 'pending', body: SECRET }));
    await room.queue(event('referred'));
    expect(await room.workOffOutbox()).toMatchObject({ needless: 1 });
    expect(room.events).toEqual([]);
  });
});
