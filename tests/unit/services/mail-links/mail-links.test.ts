import type { MailActionRequest } from '../../../../contract';
import { LegalBlogError } from '../../../../server/src/domain/errors';
import type { MailAdapters } from '../../../../server/src/mail-use-cases';
import { aComment } from '../../../builders/a-comment';
import { aMailRoom, aMember, anAssigned, ATTORNEY, tokenOf } from '../../../builders/a-mail-room';
import { anId } from '../../../builders/an-id';

const HOUR = 60 * 60;
const ID = anId(1, 'c');
const TOKEN = tokenOf(1);
const MODERATOR = { actor: { kind: 'admin', id: 7, name: 'Ada' }, mayReveal: true } as const;
const APPROVE: MailActionRequest = { action: 'approve' };

/** A room in which the attorney was sent a link. */
const withLink = async (setup: Parameters<typeof aMailRoom>[0] = {}, comment = anAssigned(1)) => {
  const room = aMailRoom(setup);
  room.put(comment);
  await room.queue({ kind: 'mail-assignee', commentId: ID, adminId: ATTORNEY });
  await room.workOffOutbox();
  return room;
};
type Room = Awaited<ReturnType<typeof withLink>>;

const refusalOf = async (attempt: Promise<unknown>): Promise<LegalBlogError> => {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof LegalBlogError) {
      return error;
    }
    throw error;
  }
  throw new Error('not refused');
};
const codeOf = async (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof LegalBlogError) {
        return error.code;
      }
      throw error;
    }
  );
const stateOf = (room: Room) => room.comments.comments().map(({ state }) => state);
const approve = (room: Room) =>
  room.desk.decide({ action: 'approve', items: [{ documentId: ID, version: 1 }] }, MODERATOR);

describe('a link that decides', () => {
  it('is not kept, only told from others', async () => {
    const room = await withLink();
    const rows = [...room.links.rows.values()];
    expect(rows).toMatchObject([
      {
        purpose: 'decide',
        commentId: ID,
        version: 1,
        adminId: ATTORNEY,
        actions: ['approve', 'reject', 'refer', 'spam'],
      },
    ]);
    expect(JSON.stringify(rows)).not.toContain(TOKEN);
  });

  it('shows the comment as often as it is opened, and changes nothing', async () => {
    const room = await withLink();
    for (let opened = 1; opened <= 3; opened += 1) {
      expect(await room.showMailLink(TOKEN)).toMatchObject({
        purpose: 'decide',
        body: 'Comment 1',
      });
    }
    expect(stateOf(room)).toEqual(['pending']);
    expect(await codeOf(room.useMailLink(TOKEN, APPROVE))).toBe('done');
  });

  it('decides in the name of whom it was sent to', async () => {
    const room = await withLink();
    expect(await room.useMailLink(TOKEN, { action: 'reject', reason: 'off_topic' })).toEqual({
      outcome: 'decided',
      language: 'en',
      comment: { documentId: ID, state: 'rejected', version: 2 },
    });
    expect(room.comments.entries()).toMatchObject([
      {
        action: 'reject',
        reason: 'off_topic',
        actor: { kind: 'mail-link', id: ATTORNEY, name: 'Member 3' },
      },
    ]);
  });

  it.each<[string, string, (room: Room) => unknown]>([
    ['NOT_FOUND', 'nobody made it', (room) => room.links.rows.clear()],
    ['LINK_USED', 'it was used', (room) => room.useMailLink(TOKEN, APPROVE)],
    ['LINK_EXPIRED', 'it ran out', (room) => room.clock.advance(72 * HOUR)],
    ['FORBIDDEN', 'the admin is gone', (room) => room.staff.members.delete(ATTORNEY)],
    [
      'FORBIDDEN',
      'the admin may not decide any more',
      (room) => room.staff.members.set(ATTORNEY, aMember(ATTORNEY, { permissions: [] })),
    ],
    ['STALE_VERSION', 'somebody decided', approve],
    ['STALE_VERSION', 'it was edited', (room) => room.put(anAssigned(1, { version: 2 }))],
    ['STALE_VERSION', 'it was purged', (room) => room.comments.tables().comments.delete(ID)],
    // The first that applies.
    [
      'LINK_USED',
      'it was used and ran out',
      async (room) => {
        await room.useMailLink(TOKEN, APPROVE);
        room.clock.advance(72 * HOUR);
      },
    ],
    [
      'LINK_EXPIRED',
      'it ran out and the admin is gone',
      (room) => {
        room.clock.advance(72 * HOUR);
        room.staff.members.delete(ATTORNEY);
      },
    ],
    [
      'FORBIDDEN',
      'the admin is gone and somebody decided',
      async (room) => {
        await approve(room);
        room.staff.members.delete(ATTORNEY);
      },
    ],
  ])('%s where %s, to see it and to use it', async (code, _why, happen) => {
    const room = await withLink();
    await happen(room);
    const before = stateOf(room);
    expect(await codeOf(room.showMailLink(TOKEN))).toBe(code);
    expect(await codeOf(room.useMailLink(TOKEN, { action: 'spam' }))).toBe(code);
    expect(stateOf(room)).toEqual(before);
  });

  it.each<[number, number]>([
    [24, 24],
    [72, 72],
  ])('is good for %d hours where the settings say so', async (linkHours, hours) => {
    const room = await withLink({ settings: { mails: { linkHours } } });
    room.clock.advance(hours * HOUR - 1);
    expect(await codeOf(room.showMailLink(TOKEN))).toBe('done');
    room.clock.advance(1);
    expect(await codeOf(room.showMailLink(TOKEN))).toBe('LINK_EXPIRED');
  });

  it('says who decided what, to who comes again and to who comes too late', async () => {
    const again = await withLink();
    await again.useMailLink(TOKEN, APPROVE);
    const decision = { action: 'approve', at: '2026-03-18T09:00:00.000Z' };
    const current = { state: 'approved', lane: null, version: 2 };
    expect((await refusalOf(again.useMailLink(TOKEN, APPROVE))).details).toEqual({
      current,
      decision: { ...decision, by: 'Member 3' },
    });
    const late = await withLink();
    await approve(late);
    expect((await refusalOf(late.useMailLink(TOKEN, APPROVE))).details).toEqual({
      current,
      decision: { ...decision, by: 'Ada' },
    });
  });

  it.each<[string, MailActionRequest]>([
    ['no action', {}],
    ['an action of other links', { action: 'verify' }],
    ['a rejection without a reason', { action: 'reject' }],
  ])('refuses %s, and stays usable', async (_what, request) => {
    const room = await withLink();
    expect(await codeOf(room.useMailLink(TOKEN, request))).toBe('VALIDATION_FAILED');
    expect(await codeOf(room.useMailLink(TOKEN, APPROVE))).toBe('done');
  });

  it('takes no decision that it was not made for', async () => {
    const room = await withLink({}, anAssigned(1, { lane: 'restricted' }));
    expect(await codeOf(room.useMailLink(TOKEN, APPROVE))).toBe('VALIDATION_FAILED');
    expect(await codeOf(room.useMailLink(TOKEN, { action: 'spam' }))).toBe('done');
  });

  it('acts once of two at once', async () => {
    const room = await withLink();
    const codes = await Promise.all([
      codeOf(room.useMailLink(TOKEN, APPROVE)),
      codeOf(room.useMailLink(TOKEN, { action: 'spam' })),
    ]);
    expect(codes).toEqual(['done', 'LINK_USED']);
    expect(stateOf(room)).toEqual(['approved']);
    expect(room.comments.entries()).toHaveLength(1);
  });

  it('stays usable where the decision was refused', async () => {
    const room = await withLink();
    await room.desk.claims.take(
      {
        commentId: ID,
        holder: { id: 8, name: 'Ben' },
        until: new Date(room.clock.now().getTime() + 60_000),
        reason: null,
      },
      room.clock.now()
    );
    expect(await codeOf(room.useMailLink(TOKEN, APPROVE))).toBe('CLAIMED_BY_OTHER');
    room.clock.advance(61);
    expect(await codeOf(room.useMailLink(TOKEN, APPROVE))).toBe('done');
  });

  it.each([
    ['before anything was changed', false, 'done'],
    ['once it was decided', true, 'LINK_USED'],
  ])('of a decision that broke %s', async (_when, isDecided, code) => {
    let broken = true;
    const change = ({ decideComments }: MailAdapters): Partial<MailAdapters> => ({
      decideComments: async (request, decider) => {
        if (!broken || isDecided) {
          const response = await decideComments(request, decider);
          if (!broken) {
            return response;
          }
        }
        throw new TypeError('the connection is lost');
      },
    });
    const room = await withLink({ change });
    await expect(room.useMailLink(TOKEN, APPROVE)).rejects.toThrow(TypeError);
    broken = false;
    expect(await codeOf(room.useMailLink(TOKEN, APPROVE))).toBe(code);
    expect(stateOf(room)).toEqual(['approved']);
  });

  it('masks identifiers in every lane, and hides a confidence', async () => {
    const reason = (
      code: 'phone_number' | 'confides_in_firm',
      spans: { start: number; end: number }[]
    ) => [{ code, version: 1, spans }];
    const body = 'Call 555 0100 at noon';
    const masked = await withLink(
      {},
      anAssigned(1, { body, reasons: reason('phone_number', [{ start: 5, end: 13 }]) })
    );
    expect(await masked.showMailLink(TOKEN)).toMatchObject({ body: 'Call •••••••• at noon' });
    for (const lane of ['restricted', 'attorney'] as const) {
      const reasons = reason('confides_in_firm', [{ start: 0, end: 4 }]);
      const hidden = await withLink({}, anAssigned(1, { body, lane, reasons }));
      expect(await hidden.showMailLink(TOKEN)).toMatchObject({ body: null });
    }
    const unknown = await withLink({}, anAssigned(1, { body, lane: 'restricted', reasons: [] }));
    expect(await unknown.showMailLink(TOKEN)).toMatchObject({ body: null });
  });
});

describe('a link that ran out', () => {
  const expired = async () => {
    const room = await withLink();
    room.clock.advance(72 * HOUR);
    return room;
  };

  it('is sent anew to the same admin, once in ten minutes', async () => {
    const room = await expired();
    expect(await room.resendMailLink(TOKEN)).toMatchObject({ outcome: 'sent-anew' });
    await room.workOffOutbox();
    expect(room.mailer.to('member-3@example.com')).toHaveLength(2);
    room.clock.advance(10 * 60 - 1);
    const refusal = await refusalOf(room.resendMailLink(TOKEN));
    expect([refusal.code, refusal.details['retryAfter']]).toEqual(['RATE_LIMITED', 1]);
    room.clock.advance(1);
    expect(await codeOf(room.resendMailLink(TOKEN))).toBe('done');
  });

  it('stays what it is, and the new one decides', async () => {
    const room = await expired();
    await room.resendMailLink(TOKEN);
    await room.workOffOutbox();
    expect(await codeOf(room.useMailLink(TOKEN, APPROVE))).toBe('LINK_EXPIRED');
    expect(await codeOf(room.useMailLink(tokenOf(2), APPROVE))).toBe('done');
  });

  it('is sent once of two at once', async () => {
    const room = await expired();
    const codes = await Promise.all([
      codeOf(room.resendMailLink(TOKEN)),
      codeOf(room.resendMailLink(TOKEN)),
    ]);
    expect(codes.sort()).toEqual(['RATE_LIMITED', 'done']);
  });

  it.each<[string, string, (room: Room) => unknown]>([
    ['NOT_FOUND', 'nobody made it', (room) => room.links.rows.clear()],
    ['FORBIDDEN', 'the admin is gone', (room) => room.staff.members.delete(ATTORNEY)],
    ['STALE_VERSION', 'somebody decided', approve],
    ['STALE_VERSION', 'somebody else has it', (room) => room.put(anAssigned(1, { assigneeId: 9 }))],
  ])('%s where %s', async (code, _why, happen) => {
    const room = await expired();
    await happen(room);
    expect(await codeOf(room.resendMailLink(TOKEN))).toBe(code);
  });

  it('is not sent anew while it is good, nor once it was used', async () => {
    const room = await withLink();
    expect(await codeOf(room.resendMailLink(TOKEN))).toBe('VALIDATION_FAILED');
    await room.useMailLink(TOKEN, APPROVE);
    room.clock.advance(72 * HOUR);
    expect(await codeOf(room.resendMailLink(TOKEN))).toBe('LINK_USED');
  });
});

describe('a link that verifies', () => {
  const setUp = async (change: Parameters<typeof aMailRoom>[0] = {}) => {
    const room = aMailRoom({ locale: 'es', ...change });
    const reader = await room.readers.identify(
      { kind: 'guest', tokenId: 'g', emailDigest: 'digest' },
      room.clock.now()
    );
    room.put(aComment(1, { readerId: reader.documentId, emailDigest: 'digest' }));
    await room.queue({ kind: 'mail-verify', commentId: ID, readerId: reader.documentId });
    await room.workOffOutbox();
    const verified = async () =>
      (
        await room.readers.identify(
          { kind: 'guest', tokenId: 'g', emailDigest: 'digest' },
          room.clock.now()
        )
      ).verified;
    return { room, verified };
  };

  it('verifies by a POST alone, once, in the language of the post', async () => {
    const { room, verified } = await setUp();
    expect(await room.showMailLink(TOKEN)).toMatchObject({ purpose: 'verify', language: 'es' });
    expect(await verified()).toBe(false);
    expect(await room.useMailLink(TOKEN, { action: 'verify' })).toEqual({
      outcome: 'verified',
      language: 'es',
    });
    expect(await verified()).toBe(true);
    expect(await codeOf(room.useMailLink(TOKEN, { action: 'verify' }))).toBe('LINK_USED');
  });

  it('decides nothing, and ends after 72 hours', async () => {
    const { room, verified } = await setUp();
    expect(await codeOf(room.useMailLink(TOKEN, APPROVE))).toBe('VALIDATION_FAILED');
    expect(await codeOf(room.resendMailLink(TOKEN))).toBe('VALIDATION_FAILED');
    room.clock.advance(72 * HOUR);
    expect(await codeOf(room.useMailLink(TOKEN, { action: 'verify' }))).toBe('LINK_EXPIRED');
    expect(await verified()).toBe(false);
  });

  it('stays usable where verifying broke', async () => {
    let broken = true;
    const { room } = await setUp({
      change: ({ readers }) => ({
        readers: {
          ...readers,
          verify: (...request) =>
            broken ? Promise.reject(new TypeError('lost')) : readers.verify(...request),
        },
      }),
    });
    await expect(room.useMailLink(TOKEN, { action: 'verify' })).rejects.toThrow(TypeError);
    broken = false;
    expect(await codeOf(room.useMailLink(TOKEN, { action: 'verify' }))).toBe('done');
  });
});

describe('a link that unsubscribes', () => {
  const setUp = async () => {
    const room = aMailRoom();
    await room.makeMailLink({
      purpose: 'unsubscribe',
      commentId: ID,
      readerId: 'reader',
      emailDigest: 'digest',
    });
    return room;
  };

  it.each<[string, MailActionRequest]>([
    ['the page', { action: 'unsubscribe' }],
    ['a mail program', { 'List-Unsubscribe': 'One-Click' }],
  ])('ends the subscription for %s, as often as it is asked', async (_who, request) => {
    const room = await setUp();
    await room.showMailLink(TOKEN);
    expect(room.ended).toEqual([]);
    for (let asked = 1; asked <= 2; asked += 1) {
      expect(await room.useMailLink(TOKEN, request)).toMatchObject({ outcome: 'unsubscribed' });
    }
    expect(room.ended[0]).toEqual({ readerId: 'reader', emailDigest: 'digest' });
  });

  it('is good for a year, and for nothing else', async () => {
    const room = await setUp();
    expect(await codeOf(room.useMailLink(TOKEN, { action: 'verify' }))).toBe('VALIDATION_FAILED');
    expect(await codeOf(room.useMailLink(TOKEN, {}))).toBe('VALIDATION_FAILED');
    room.clock.advance(365 * 24 * HOUR - 1);
    expect(await codeOf(room.showMailLink(TOKEN))).toBe('done');
    room.clock.advance(1);
    expect(await codeOf(room.useMailLink(TOKEN, { action: 'unsubscribe' }))).toBe('LINK_EXPIRED');
    expect(room.ended).toEqual([]);
  });
});

it('one click that some mail program sends to a link of another kind does nothing', async () => {
  const room = await withLink();
  const oneClick = { 'List-Unsubscribe': 'One-Click' } as const;
  expect(await codeOf(room.useMailLink(TOKEN, oneClick))).toBe('VALIDATION_FAILED');
  expect(stateOf(room)).toEqual(['pending']);
});
