import { randomInt } from 'node:crypto';
import { newDocumentId } from '../../server/src/adapters/new-document-id';
import { createTextHistory } from '../../server/src/adapters/strapi-text-history';
import type { Bands } from '../../server/src/domain/text/similarity';
import { putComment, putLink } from './support/put-comment';
import { useHostDates } from './support/host-realm';

useHostDates();

const NOW = new Date('2026-03-18T09:00:00.000Z');
const daysBefore = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);

const someBand = (): number => randomInt(2 ** 16);
/** Bands of a text like no other: hardly ever do two of them share one, or differ in few bits. */
const someBands = (): [number, number, number, number] => [
  someBand(),
  someBand(),
  someBand(),
  someBand(),
];
const columns = ([band1, band2, band3, band4]: Bands) => ({ band1, band2, band3, band4 });

describe('the history of texts', () => {
  const texts = createTextHistory(app.strapi);

  it('finds the same text of another reader since a moment', async () => {
    const bodyDigest = newDocumentId();
    const [own, other] = [newDocumentId(), newDocumentId()];
    const ask = (since: Date) => texts.hasTwinOfOthers({ readerId: own, bodyDigest, since });
    await putComment({ bodyDigest, readerId: own });
    expect(await ask(daysBefore(9))).toBe(false);
    await putComment({ bodyDigest, readerId: other, postedAt: daysBefore(3) });
    expect(await ask(daysBefore(2))).toBe(false);
    expect(await ask(daysBefore(3))).toBe(true);
  });

  it('takes a comment without an identity for one of another reader', async () => {
    const bodyDigest = newDocumentId();
    await putComment({ bodyDigest, readerId: null });
    const readerId = newDocumentId();
    expect(await texts.hasTwinOfOthers({ readerId, bodyDigest, since: daysBefore(1) })).toBe(true);
  });

  it('counts other threads in which nearly this was said lately', async () => {
    const bands = someBands();
    const [one, two, three, four] = bands;
    const own = newDocumentId();
    const elsewhere = newDocumentId();
    await putComment({ ...columns(bands), threadId: own });
    await putComment({ ...columns(bands), threadId: elsewhere });
    await putComment({ ...columns([one, two, three, four ^ 0xff]), threadId: elsewhere });
    // Eight bits apart over three bands, all in the one that is left.
    await putComment(columns([one ^ 0b111, two ^ 0b111, three ^ 0b11, four]));
    // Nine bits apart.
    await putComment(columns([one ^ 0b111, two ^ 0b111, three ^ 0b111, four]));
    await putComment({ ...columns(bands), postedAt: daysBefore(40) });
    const count = (threadId: string | null, days: number) =>
      texts.similarThreads({ threadId, bands, since: daysBefore(days) });
    expect(await count(own, 30)).toBe(2);
    expect(await count(null, 30)).toBe(3);
    expect(await count(own, 50)).toBe(3);
    expect(await texts.similarThreads({ threadId: own, bands: someBands(), since: NOW })).toBe(0);
  });

  it('lists comments like one, newest first, none of them restricted', async () => {
    const bands = someBands();
    const put = (change: Record<string, unknown>) => putComment({ ...columns(bands), ...change });
    const own = await put({});
    const older = await put({ postedAt: daysBefore(400) });
    const newer = await put({ postedAt: daysBefore(1), state: 'spam' });
    await put({ lane: 'restricted' });
    await put({ sealed: true });
    expect(await texts.similarComments({ documentId: own, limit: 10 })).toEqual([newer, older]);
    expect(await texts.similarComments({ documentId: own, limit: 1 })).toEqual([newer]);
  });

  it('lists none for a comment without bands, or none at all', async () => {
    const documentId = await putComment({});
    expect(await texts.similarComments({ documentId, limit: 5 })).toEqual([]);
    expect(await texts.similarComments({ documentId: newDocumentId(), limit: 5 })).toEqual([]);
  });

  it('names the host that most other readers linked to', async () => {
    const [own, ...others] = Array.from({ length: 4 }, newDocumentId);
    const host = (name: string) => `${name}-${own}.example`;
    for (const reader of others) {
      await putLink(host('busy'), reader, daysBefore(1));
      await putLink(host('busy'), reader, daysBefore(2));
      await putLink(host('old'), reader, daysBefore(90));
    }
    await putLink(host('busy'), own ?? '', NOW);
    await putLink(host('busy'), '', NOW);
    await putLink(host('quiet'), others[0] ?? '', NOW);
    const ask = (...names: string[]) =>
      texts.busiestHost({ hosts: names.map(host), readerId: own ?? '', since: daysBefore(30) });
    expect(await ask('quiet', 'busy', 'old')).toEqual({ host: host('busy'), readers: 3 });
    expect(await ask('quiet')).toEqual({ host: host('quiet'), readers: 1 });
    expect(await ask('old')).toBeNull();
    expect(await ask()).toBeNull();
  });
});
