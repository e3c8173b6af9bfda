import { createReaderDirectory } from '../../server/src/adapters/strapi-reader-directory';
import { newDocumentId } from '../../server/src/adapters/new-document-id';
import { createSettableClock } from '../fakes/settable-clock';
import { putComment, putLink } from './support/put-comment';
import { useHostDates } from './support/host-realm';

useHostDates();

const NOW = new Date('2026-03-18T09:00:00.000Z');
const hoursLater = (hours: number): Date => new Date(NOW.getTime() + hours * 3_600_000);

describe('the directory of readers', () => {
  const clock = createSettableClock(NOW.toISOString());
  const directory = createReaderDirectory(app.strapi, clock);
  const rows = () => app.strapi.db.query('plugin::legal-blog.reader');
  const aGuest = async (emailDigest = 'digest-of-nobody') => {
    const speaker = { kind: 'guest', tokenId: newDocumentId(), emailDigest } as const;
    return { speaker, reader: await directory.identify(speaker, NOW) };
  };

  it('makes one identity of twenty who come under one key at once', async () => {
    const tokenId = newDocumentId();
    const found = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        directory.identify({ kind: 'guest', tokenId, emailDigest: `digest-${index}` }, NOW)
      )
    );
    expect(new Set(found.map((reader) => reader.documentId)).size).toBe(1);
    expect(await rows().count({ where: { identityKey: `guest:${tokenId}` } })).toBe(1);
  });

  it('tells kinds apart, of which a guest alone is not verified', async () => {
    const user = await directory.identify(
      { kind: 'user', userId: 7, name: 'Ruth', email: 'ruth@example.com' },
      NOW
    );
    const staff = await directory.identify({ kind: 'staff', adminId: 7 }, NOW);
    const { reader: guest } = await aGuest();
    expect([user, staff, guest].map(({ kind, verified }) => [kind, verified])).toEqual([
      ['user', true],
      ['staff', true],
      ['guest', false],
    ]);
    expect(new Set([user.documentId, staff.documentId, guest.documentId]).size).toBe(3);
    expect(await directory.find(guest.documentId)).toEqual(guest);
    expect(await directory.find(newDocumentId())).toBeNull();
  });

  it('makes a guest the address that answered, for what was sent under it and nothing else', async () => {
    const digest = `digest-${newDocumentId()}`;
    const { speaker, reader: guest } = await aGuest(digest);
    const under = (emailDigest: string) => putComment({ readerId: guest.documentId, emailDigest });
    const [own, other] = [await under(digest), await under('digest-of-another')];
    const verified = await directory.verify(guest.documentId, digest, NOW);
    expect(verified).toMatchObject({ kind: 'email', verified: true, standing: 'normal' });

    const readerOf = async (documentId: string) =>
      (await app.strapi.db.query('plugin::legal-blog.comment').findOne({ where: { documentId } }))
        .readerId;
    expect(await readerOf(own)).toBe(verified.documentId);
    expect(await readerOf(other)).toBe(guest.documentId);

    expect(await directory.identify(speaker, NOW)).toEqual(verified);
    const typed = await directory.identify({ ...speaker, emailDigest: 'digest-of-another' }, NOW);
    expect(typed).toMatchObject({ documentId: guest.documentId, verified: false });
    const { reader: stranger } = await aGuest(digest);
    expect(stranger).toMatchObject({ kind: 'guest', verified: false });

    expect(await directory.verify(guest.documentId, digest, hoursLater(1))).toEqual(verified);
    expect(await rows().count({ where: { identityKey: `email:${digest}` } })).toBe(1);
  });

  it('verifies once, however often the link is opened at once', async () => {
    const digest = `digest-${newDocumentId()}`;
    const { reader: guest } = await aGuest(digest);
    await putComment({ readerId: guest.documentId, emailDigest: digest });
    const verified = await Promise.all(
      Array.from({ length: 10 }, () => directory.verify(guest.documentId, digest, NOW))
    );
    const [identity] = verified;
    expect(new Set(verified.map((reader) => reader.documentId)).size).toBe(1);
    expect(await directory.records([identity?.documentId ?? ''])).toEqual(
      new Map([[identity?.documentId, { approved: 0, rejected: 0, spam: 0, pending: 1 }]])
    );
  });

  it('leaves a banned guest banned who confirms an address, and nobody who is trusted', async () => {
    const banned = { standing: 'banned', until: null, reason: 'Threats.' } as const;
    const digest = `digest-${newDocumentId()}`;
    const { reader: guest } = await aGuest(digest);
    await directory.changeStanding(guest.documentId, banned);
    expect(await directory.verify(guest.documentId, digest, NOW)).toMatchObject({
      standing: 'banned',
      standingReason: 'Threats.',
    });

    const known = `digest-${newDocumentId()}`;
    const { reader: first } = await aGuest(known);
    const { documentId } = await directory.verify(first.documentId, known, NOW);
    const trusted = { standing: 'trusted', until: null, reason: null } as const;
    await directory.changeStanding(documentId, trusted);
    const { reader: second } = await aGuest(known);
    await directory.changeStanding(second.documentId, banned);
    expect((await directory.verify(second.documentId, known, NOW)).standing).toBe('trusted');
  });

  it('lets a ban end by itself', async () => {
    const { speaker, reader } = await aGuest();
    const ban = { standing: 'banned', until: hoursLater(2), reason: 'Cool down.' } as const;
    expect(await directory.changeStanding(reader.documentId, ban)).toEqual({
      ...reader,
      standing: 'banned',
      standingUntil: ban.until,
      standingReason: ban.reason,
    });
    expect(await directory.identify(speaker, hoursLater(1))).toMatchObject({
      standing: 'banned',
      standingUntil: hoursLater(2),
    });
    expect(await directory.identify(speaker, hoursLater(2))).toEqual(reader);
    clock.advance(3 * 3600);
    expect((await directory.findMany([reader.documentId])).get(reader.documentId)).toEqual(reader);
    expect(await directory.changeStanding(newDocumentId(), ban)).toBeNull();
  });

  it('undoes a change of standing with the transaction around it', async () => {
    const { reader } = await aGuest();
    const change = { standing: 'banned', until: null, reason: null } as const;
    await expect(
      app.strapi.db.transaction(async () => {
        await directory.changeStanding(reader.documentId, change);
        throw new Error('the log could not be written');
      })
    ).rejects.toThrow();
    expect((await directory.find(reader.documentId))?.standing).toBe('normal');
  });

  it('counts what became of the comments of any number of readers, in one query', async () => {
    const [one, two, three] = [newDocumentId(), newDocumentId(), newDocumentId()];
    for (const state of ['approved', 'approved', 'rejected', 'spam', 'pending', 'withdrawn']) {
      await putComment({ readerId: one, state });
    }
    await putComment({ readerId: two, state: 'spam' });
    let queries = 0;
    // What a new connection says first is none of ours.
    const count = ({ sql }: { sql: string }) => (queries += Number(sql.startsWith('select')));
    app.strapi.db.connection.on('query', count);
    const records = await directory.records([one, two, three]);
    app.strapi.db.connection.removeListener('query', count);
    expect(records).toEqual(
      new Map([
        [one, { approved: 2, rejected: 1, spam: 1, pending: 1 }],
        [two, { approved: 0, rejected: 0, spam: 1, pending: 0 }],
        [three, { approved: 0, rejected: 0, spam: 0, pending: 0 }],
      ])
    );
    expect(queries).toBe(1);
    expect(await directory.records([])).toEqual(new Map());
  });

  it('knows what was decided lately, and what was approved ever', async () => {
    const readerId = newDocumentId();
    const put = (state: string, hours: number) =>
      putComment({ readerId, state, postedAt: hoursLater(hours) });
    for (const state of ['approved', 'rejected', 'pending', 'spam']) {
      await put(state, -200);
    }
    for (const state of ['approved', 'rejected', 'spam', 'referred', 'pending', 'withdrawn']) {
      await put(state, -1);
    }
    await put('rejected', -24);
    expect(await directory.history(readerId, hoursLater(-24))).toEqual({
      approved: 2,
      decidedLately: 5,
      rejectedLately: 3,
    });
    expect(await directory.history(newDocumentId(), NOW)).toEqual({
      approved: 0,
      decidedLately: 0,
      rejectedLately: 0,
    });
  });

  it('lets one mail a day out to an address, whoever asks, and however many at once', async () => {
    const digest = `digest-${newDocumentId()}`;
    const guests = await Promise.all(Array.from({ length: 20 }, () => aGuest(digest)));
    const claims = await Promise.all(
      guests.map(({ reader }) => directory.claimVerificationMail(digest, reader.documentId, NOW))
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
    const again = (hours: number) =>
      directory.claimVerificationMail(
        digest,
        guests[0]?.reader.documentId ?? '',
        hoursLater(hours)
      );
    expect(await again(23.9)).toBe(false);
    expect(await again(24)).toBe(true);
    expect(await again(25)).toBe(false);
    const verified = guests[1]?.reader.documentId ?? '';
    await directory.verify(verified, digest, NOW);
    expect(await directory.claimVerificationMail(digest, verified, hoursLater(72))).toBe(false);
    expect(await directory.claimVerificationMail('other', newDocumentId(), NOW)).toBe(false);
  });

  it('takes the links of a guest along', async () => {
    const digest = `digest-${newDocumentId()}`;
    const { reader: guest } = await aGuest(digest);
    await putLink('unrelated.example', guest.documentId, NOW);
    const commentId = await putComment({ readerId: guest.documentId, emailDigest: digest });
    const links = app.strapi.db.query('plugin::legal-blog.linked-host');
    await links.create({
      data: {
        documentId: newDocumentId(),
        ...{ commentId, host: 'own.example', readerId: guest.documentId, linkedAt: NOW },
      },
    });
    const { documentId } = await directory.verify(guest.documentId, digest, NOW);
    const readerOf = async (host: string) => (await links.findOne({ where: { host } })).readerId;
    expect(await readerOf('own.example')).toBe(documentId);
    expect(await readerOf('unrelated.example')).toBe(guest.documentId);
  });
});
