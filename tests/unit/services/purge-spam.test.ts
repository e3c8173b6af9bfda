import { purgeSpam } from '../../../server/src/services/purge-spam';
import { aComment } from '../../builders/a-comment';
import { anId } from '../../builders/an-id';
import { aSubject } from '../../builders/a-subject';
import { someSettings } from '../../builders/some-settings';
import { createMemoryComments } from '../../fakes/memory-comments';
import { createMemoryDue } from '../../fakes/memory-due';
import { createMemorySettings } from '../../fakes/memory-settings';
import { createSequentialIds } from '../../fakes/sequential-ids';
import { createSettableClock } from '../../fakes/settable-clock';

const OLD = new Date('2026-02-01T09:00:00.000Z');
const YOUNG = new Date('2026-02-17T09:00:00.000Z');

const aBin = () => {
  const comments = createMemoryComments();
  comments.putThread({
    ...{ documentId: anId(1, 't'), subject: aSubject(), publicCount: 0, topLevelCount: 0 },
  });
  const { store } = comments;
  const due = createMemoryDue(comments);
  const clock = createSettableClock('2026-03-18T09:00:00.000Z');
  const settings = createMemorySettings(someSettings({ moderation: { spamDays: 30 } }));
  const wired = { store, due, clock, settings, ids: createSequentialIds('b') };
  const left = () => comments.comments().map(({ documentId }) => documentId);
  return { comments, due, wired, left, purge: purgeSpam(wired) };
};
const spam = (number: number, change = {}) =>
  aComment(number, { state: 'spam', lane: null, waitingSince: OLD, ...change });

describe('purgeSpam', () => {
  it('deletes spam that is old enough, and logs that there was some', async () => {
    const { comments, purge, left } = aBin();
    comments.put(
      spam(1),
      spam(2, { waitingSince: YOUNG }),
      aComment(3, { waitingSince: OLD }),
      aComment(4, { state: 'rejected', lane: null, waitingSince: OLD })
    );
    await expect(purge()).resolves.toBe(1);
    expect(left()).toEqual([anId(2, 'c'), anId(3, 'c'), anId(4, 'c')]);
    expect(comments.entries()).toEqual([
      expect.objectContaining({
        action: 'purge',
        commentId: anId(1, 'c'),
        from: { state: 'spam', lane: null },
        to: null,
        actor: { kind: 'system', id: null, name: expect.any(String) },
      }),
    ]);
    expect(comments.tables().places.get('spam:-')).toBe(-1);
    await expect(purge()).resolves.toBe(0);
  });

  it('leaves what something hangs from', async () => {
    const { comments, purge, left } = aBin();
    comments.put(spam(1), aComment(2, { state: 'approved', parentId: anId(1, 'c') }));
    await expect(purge()).resolves.toBe(0);
    expect(left()).toHaveLength(2);
  });

  it('goes on until nothing is left', async () => {
    const { comments, purge, left } = aBin();
    comments.put(...Array.from({ length: 450 }, (_, index) => spam(index + 1)));
    await expect(purge()).resolves.toBe(450);
    expect(left()).toEqual([]);
    expect(new Set(comments.entries().map(({ batchId }) => batchId)).size).toBe(1);
  });

  it('leaves what somebody takes out of spam meanwhile', async () => {
    const { comments, due, wired, left } = aBin();
    comments.put(spam(1), spam(2));
    const purge = purgeSpam({
      ...wired,
      due: {
        ...due,
        async toPurge(before, limit) {
          const found = await due.toPurge(before, limit);
          comments.put(spam(1, { state: 'pending', lane: 'general', version: 2 }));
          return found;
        },
      },
    });
    await expect(purge()).resolves.toBe(1);
    expect(left()).toEqual([anId(1, 'c')]);
  });
});
