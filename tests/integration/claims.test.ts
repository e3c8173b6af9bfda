import { newDocumentId } from '../../server/src/adapters/new-document-id';
import { createClaims } from '../../server/src/adapters/strapi-claims';
import './support/app';
import { useHostDates } from './support/host-realm';

useHostDates();

const NOW = new Date('2026-03-18T09:00:00.000Z');
const minutesLater = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

describe('claims', () => {
  const claims = createClaims(app.strapi);
  const claim = (commentId: string, id: number, reason: string | null = null, until = 10) => ({
    commentId,
    holder: { id, name: `Moderator ${id}` },
    until: minutesLater(until),
    reason,
  });
  const holderOf = async (commentId: string, now = NOW) =>
    (await claims.of([commentId], now)).get(commentId)?.holder.id ?? null;

  it('gives a comment to one of twenty who claim it at once', async () => {
    const commentId = newDocumentId();
    const taken = await Promise.all(
      Array.from({ length: 20 }, (_, index) => claims.take(claim(commentId, index + 1), NOW))
    );
    const holders = new Set(taken.map(({ holder }) => holder.id));
    expect(holders.size).toBe(1);
    expect(holders).toEqual(new Set([await holderOf(commentId)]));
  });

  it('keeps others off until it runs out, and lets its holder renew it', async () => {
    const commentId = newDocumentId();
    expect(await claims.take(claim(commentId, 1), NOW)).toEqual(claim(commentId, 1));
    expect(await claims.take(claim(commentId, 2), minutesLater(5))).toEqual(claim(commentId, 1));
    const renewed = claim(commentId, 1, null, 15);
    expect(await claims.take(renewed, minutesLater(5))).toEqual(renewed);
    expect((await claims.take(claim(commentId, 2, null, 30), minutesLater(14))).holder.id).toBe(1);
    expect((await claims.take(claim(commentId, 2, null, 30), minutesLater(15))).holder.id).toBe(2);
  });

  it('gives one of twenty a lease that ran out', async () => {
    const commentId = newDocumentId();
    await claims.take(claim(commentId, 99), NOW);
    const taken = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        claims.take(claim(commentId, index + 1, null, 30), minutesLater(20))
      )
    );
    expect(new Set(taken.map(({ holder }) => holder.id)).size).toBe(1);
    expect(taken[0]?.holder.id).not.toBe(99);
  });

  it('is taken from another with a reason, which is kept while it lasts', async () => {
    const commentId = newDocumentId();
    await claims.take(claim(commentId, 1, 'Nobody held it.'), NOW);
    expect((await claims.of([commentId], NOW)).get(commentId)?.reason).toBeNull();
    const taken = claim(commentId, 2, 'She is on leave.');
    expect(await claims.take(taken, NOW)).toEqual(taken);
    expect(await claims.take(claim(commentId, 2), NOW)).toEqual(taken);
    expect((await claims.take(claim(commentId, 3, null, 30), minutesLater(10))).reason).toBeNull();
  });

  it('is given back by its holder alone', async () => {
    const commentId = newDocumentId();
    await claims.take(claim(commentId, 1), NOW);
    await claims.release(commentId, 2);
    expect(await holderOf(commentId)).toBe(1);
    await claims.release(commentId, 1);
    expect(await holderOf(commentId)).toBeNull();
  });

  it('is seen by whoever looks, for any number of comments, until it runs out', async () => {
    const [one, two, three] = [newDocumentId(), newDocumentId(), newDocumentId()];
    await claims.take(claim(one, 1), NOW);
    await claims.take(claim(two, 2, null, 1), NOW);
    const held = await claims.of([one, two, three], minutesLater(5));
    expect([...held.keys()]).toEqual([one]);
    expect(held.get(one)).toEqual(claim(one, 1));
    expect(await claims.of([], NOW)).toEqual(new Map());
  });
});
