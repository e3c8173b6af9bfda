import { createCommentRows } from '../../server/src/adapters/comment-rows';
import { newDocumentId } from '../../server/src/adapters/new-document-id';
import { createDueComments } from '../../server/src/adapters/strapi-due-comments';
import { createRecentComments } from '../../server/src/adapters/strapi-recent-comments';
import { createCommentStore } from '../../server/src/adapters/strapi-comment-store';
import { createStatisticsReader } from '../../server/src/adapters/strapi-statistics-reader';
import { createHmacSigner } from '../../server/src/adapters/hmac-signer';
import { createSavedReplies } from '../../server/src/adapters/strapi-saved-replies';
import { createTextSealer } from '../../server/src/adapters/text-sealer';
import type { StoredComment } from '../../server/src/ports/comment-store';
import { useHostDates } from './support/host-realm';
import { putComment } from './support/put-comment';

useHostDates();

const NOW = new Date('2026-03-18T09:00:00.000Z');
const hoursBefore = (hours: number): Date => new Date(NOW.getTime() - hours * 3_600_000);
const ids = (comments: readonly StoredComment[]): string[] =>
  comments.map(({ documentId }) => documentId);

const sealer = createTextSealer('a secret that only the tests know');
const rows = createCommentRows(sealer);

describe('comments for which the time has come', () => {
  const due = createDueComments(app.strapi, rows);
  const comments = () => app.strapi.db.query('plugin::legal-blog.comment');

  beforeEach(async () => {
    await comments().deleteMany({ where: {} });
  });

  it('are escalated oldest first, page by page, those alone that never were', async () => {
    const put = (change: Record<string, unknown>) => putComment({ lane: 'attorney', ...change });
    const waiting = [];
    for (const hours of [5, 4, 4, 4, 3]) {
      waiting.push(await put({ postedAt: hoursBefore(hours) }));
    }
    await put({ escalatedAt: NOW });
    await put({ state: 'approved' });
    await putComment({ lane: 'general' });
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page = ids(await due.toEscalate(2, after));
      seen.push(...page);
      after = page.at(-1) ?? null;
      if (after === null) {
        break;
      }
    }
    expect(seen).toHaveLength(5);
    expect([...seen].sort()).toEqual([...waiting].sort());
    expect([seen[0], seen[4]]).toEqual([waiting[0], waiting[4]]);
    expect(await due.toEscalate(2, newDocumentId())).toEqual([]);
  });

  it('are checked again once their time has come', async () => {
    const put = (recheckAt: Date | null, change: Record<string, unknown> = {}) =>
      putComment({ lane: 'rechecking', recheckAt, ...change });
    const late = await put(NOW, { postedAt: hoursBefore(1) });
    const early = await put(hoursBefore(1), { postedAt: hoursBefore(2) });
    await put(hoursBefore(-1));
    await put(null);
    await put(NOW, { state: 'approved' });
    await put(NOW, { lane: 'general' });
    expect(ids(await due.toRecheck(NOW, 10))).toEqual([early, late]);
    expect(ids(await due.toRecheck(NOW, 1))).toEqual([early]);
  });

  it('are purged where they are old spam from which nothing hangs', async () => {
    const put = (waitingSince: Date, change: Record<string, unknown> = {}) =>
      putComment({ state: 'spam', lane: null, waitingSince, ...change });
    const threadId = newDocumentId();
    const older = await put(hoursBefore(9));
    const old = await put(hoursBefore(8));
    const parentId = await put(hoursBefore(9), { threadId });
    await putComment({ threadId, parentId, state: 'approved' });
    await put(hoursBefore(1));
    await put(hoursBefore(9), { state: 'rejected' });
    expect(ids(await due.toPurge(hoursBefore(2), 10)).sort()).toEqual([older, old].sort());
    expect(ids(await due.toPurge(hoursBefore(2), 1))).toEqual([older]);
    expect(await due.toPurge(hoursBefore(20), 1)).toEqual([]);
  });
});

describe('recent comments', () => {
  it('are the newest, whatever became of them, with their texts unsealed', async () => {
    await putComment({ body: 'An old one.' });
    await putComment({ state: 'spam', body: 'Spam.' });
    await putComment({ lane: 'restricted', sealed: true, body: sealer.seal('My secret.') });
    const newest = await createRecentComments(app.strapi, rows).newest(2);
    expect(newest.map(({ body }) => body)).toEqual(['My secret.', 'Spam.']);
  });
});

describe('saved replies', () => {
  const replies = createSavedReplies(app.strapi);
  const greeting = { title: 'Greeting', body: 'Thank you for writing.', locale: '' };

  beforeEach(async () => {
    await app.strapi.db.query('plugin::legal-blog.saved-reply').deleteMany({ where: {} });
  });

  it('are kept by title and language, one of each, however many come at once', async () => {
    const added = await Promise.all(Array.from({ length: 20 }, () => replies.add(greeting)));
    const made = added.filter((reply) => reply !== null);
    expect(made).toHaveLength(1);
    expect(await replies.add({ ...greeting, locale: 'es' })).toMatchObject({ locale: 'es' });
    expect(await replies.list()).toHaveLength(2);
    expect((await replies.list())[0]).toEqual(made[0]);
  });

  it('are changed and removed', async () => {
    const first = await replies.add(greeting);
    const second = await replies.add({ ...greeting, title: 'Advice' });
    const documentId = second?.documentId ?? '';
    expect(await replies.change(documentId, greeting)).toBe('taken');
    const changed = { ...greeting, title: 'No advice' };
    expect(await replies.change(documentId, changed)).toEqual({ ...changed, documentId });
    expect(await replies.change(documentId, changed)).toEqual({ ...changed, documentId });
    expect(await replies.change(newDocumentId(), greeting)).toBe('missing');
    expect(await replies.remove(first?.documentId ?? '')).toBe(true);
    expect(await replies.remove(first?.documentId ?? '')).toBe(false);
    expect((await replies.list()).map(({ title }) => title)).toEqual(['No advice']);
  });
});

const signer = createHmacSigner('a secret that only the tests know');
const store = createCommentStore(app.strapi, { rows, sealer, signer });

describe('a check that is put off', () => {
  it('counts once, whoever tries, and not over what was changed meanwhile', async () => {
    const documentId = await putComment({ lane: 'rechecking', recheckAt: NOW });
    const found = async (): Promise<StoredComment> => {
      const comment = await store.find(documentId);
      if (!comment) throw new Error('no comment');
      return comment;
    };
    const putOff = (comment: StoredComment) =>
      store.transaction((transaction) => transaction.postponeRecheck(comment, hoursBefore(-1)));
    const first = await found();
    expect(await putOff(first)).toBe(true);
    expect(await putOff(first)).toBe(false);
    const second = await found();
    expect(second).toMatchObject({ version: first.version, recheckCount: 1 });
    const edit = { state: 'pending' as const, lane: 'rechecking' as const, at: NOW };
    await store.transaction((transaction) => transaction.change(second, edit));
    expect(await putOff(second)).toBe(false);
  });
});

describe('spam that is purged', () => {
  const statistics = createStatisticsReader(app.strapi);
  const lately = { from: hoursBefore(48), until: NOW };
  const reasons = () => app.strapi.db.query('plugin::legal-blog.verdict-reason');

  it('still counts for its rules, until statistics do not reach it any more', async () => {
    const [spam, kept] = [await putComment({ state: 'spam', lane: null }), await putComment()];
    for (const commentId of [spam, kept]) {
      const verdict = { commentId, code: 'spam_words', version: 1, agreed: commentId === spam };
      await reasons().create({
        data: { documentId: newDocumentId(), ...verdict, firedAt: hoursBefore(24) },
      });
    }
    await store.transaction((transaction) => transaction.purge([spam], NOW));
    expect(await store.find(spam)).toBeNull();
    const counted = [{ code: 'spam_words', fired: 2, judged: 2, agreed: 1 }];
    expect(await statistics.rules(lately)).toEqual(counted);

    expect(await store.forgetReasons(NOW)).toBe(0);
    expect(await statistics.rules(lately)).toEqual(counted);
    expect(await store.forgetReasons(hoursBefore(-1))).toBe(1);
    expect(await reasons().findMany({ select: ['commentId'] })).toMatchObject([
      { commentId: kept },
    ]);
  });
});
