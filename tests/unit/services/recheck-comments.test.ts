import { recheckComments } from '../../../server/src/services/recheck-comments';
import type { Judgement } from '../../../server/src/services/judge-comment';
import type { Verdict } from '../../../server/src/domain/moderation/evaluate';
import { aComment } from '../../builders/a-comment';
import { anId } from '../../builders/an-id';
import { someFacts } from '../../builders/some-facts';
import { someSettings } from '../../builders/some-settings';
import { createMemoryComments } from '../../fakes/memory-comments';
import { createMemoryReaderDirectory } from '../../fakes/memory-readers-directory';
import { createMemorySettings } from '../../fakes/memory-settings';
import { createSequentialIds } from '../../fakes/sequential-ids';
import { createSettableClock } from '../../fakes/settable-clock';

const NOW = '2026-03-18T09:00:00.000Z';
const { body: _body, name: _name, text: _text, ...circumstances } = someFacts();

const verdict = (change: Partial<Verdict>): Judgement => ({
  verdict: {
    refusal: null,
    state: 'pending',
    lane: 'general',
    urgent: false,
    reasons: [],
    failed: [],
    ...change,
  },
  circumstances,
  certainty: 0,
  bands: [1, 2, 3, 4],
  hosts: [],
});

/** One comment that could not be checked so many times, and what is found about it now. */
const recheck = async (found: Judgement, recheckCount = 0) => {
  const clock = createSettableClock(NOW);
  const comments = createMemoryComments();
  const readers = createMemoryReaderDirectory(comments.comments);
  const reader = await readers.identify(
    { kind: 'user', userId: 1, name: '', email: '' },
    clock.now()
  );
  comments.putThread({
    documentId: anId(1, 't'),
    subject: { type: 'plugin::legal-blog.post', documentId: anId(1, 'p'), locale: 'en' },
    publicCount: 0,
    topLevelCount: 0,
  });
  const unchecked = { lane: 'rechecking' as const, recheckCount, circumstances };
  comments.put(aComment(1, { ...unchecked, readerId: reader.documentId }));
  const run = recheckComments({
    store: comments.store,
    due: {
      toRecheck: () => Promise.resolve([...comments.comments()]),
      toEscalate: () => Promise.resolve([]),
      toPurge: () => Promise.resolve([]),
    },
    readers,
    settings: createMemorySettings(someSettings()),
    clock,
    ids: createSequentialIds('b'),
    judge: () => Promise.resolve(found),
    assign: () => Promise.resolve(7),
  });
  const settled = await run();
  const [comment] = comments.comments();
  const log = comments.entries().map(({ action }) => action);
  return { settled, comment, log, thread: comments.tables().threads.get(anId(1, 't')) };
};

describe('recheckComments', () => {
  it('lets through what the rules find nothing in, and counts it', async () => {
    const { settled, comment, log, thread } = await recheck(
      verdict({ state: 'approved', lane: null })
    );
    expect([settled, log]).toEqual([1, ['recheck']]);
    expect(comment).toMatchObject({ state: 'approved', lane: null, version: 2 });
    expect(thread).toMatchObject({ publicCount: 1, topLevelCount: 1 });
  });

  it('gives what is for an attorney to one', async () => {
    const { comment } = await recheck(verdict({ lane: 'attorney' }));
    expect(comment).toMatchObject({ lane: 'attorney', assigneeId: 7 });
  });

  it.each([0, 1, 2, 3])('tries again after try %d in vain', async (count) => {
    const { settled, comment, log } = await recheck(verdict({ lane: 'rechecking' }), count);
    expect([settled, log]).toEqual([0, []]);
    // At the version that a moderator may be looking at: there is nothing in the log to explain another.
    expect(comment).toMatchObject({ lane: 'rechecking', recheckCount: count + 1, version: 1 });
  });

  it('leaves it to a person after the last try, and at once where a rule would refuse it now', async () => {
    const spent = await recheck(verdict({ lane: 'rechecking' }), 4);
    expect(spent.comment).toMatchObject({ state: 'pending', lane: 'general' });
    const refusal = { code: 'READER_BANNED' as const, details: {} };
    const refused = await recheck(verdict({ refusal }));
    expect(refused.comment).toMatchObject({ state: 'pending', lane: 'general' });
    expect(refused.log).toEqual(['recheck']);
  });
});
