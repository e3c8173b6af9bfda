import fc from 'fast-check';
import { DECISION_ACTIONS, type DecisionAction } from '../../contract/vocabulary';
import { recount } from '../../server/src/domain/threads/recount';
import { aDesk, MODERATOR } from '../builders/a-desk';
import { aSubject } from '../builders/a-subject';
import { aRandomThread, putRandomThread, RANDOM_THREAD } from './a-random-thread';

type Desk = ReturnType<typeof aDesk>;
type Step =
  | { kind: 'decide'; action: DecisionAction; picks: number[]; seen: -1 | 0 | 1 }
  | { kind: 'write'; parent: number; isAnswer: boolean; isSpam: boolean };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      action: fc.constantFrom(...DECISION_ACTIONS),
      picks: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
      // Mostly the version that is there; sometimes one before it or ahead of it.
      seen: fc.constantFrom(0 as const, 0 as const, 0 as const, -1 as const, 1 as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      parent: fc.nat(),
      isAnswer: fc.boolean(),
      isSpam: fc.boolean(),
    }),
  }
);

const pick = <Item>(items: readonly Item[], number: number): Item | undefined =>
  items[number % Math.max(items.length, 1)];

const decide = async (desk: Desk, { action, picks, seen }: Extract<Step, { kind: 'decide' }>) => {
  const items = picks.flatMap((number) => {
    const comment = pick(desk.comments.comments(), number);
    return comment ? [{ documentId: comment.documentId, version: comment.version + seen }] : [];
  });
  await desk.decide({ action, items, reason: 'other' }, MODERATOR);
};

const write = async (
  desk: Desk,
  { parent, isAnswer, isSpam }: Extract<Step, { kind: 'write' }>,
  number: number
) => {
  const open = desk.comments.comments().filter(({ state }) => state === 'approved');
  const answered = isAnswer ? (pick(open, parent)?.documentId ?? null) : null;
  const request = await desk.compose({
    body: `Comment ${number}`,
    parent: answered,
    website: isSpam ? 'https://spam.example' : '',
  });
  // What it answers may be taken down while it is written.
  await desk.submit(request).catch((error: unknown) => {
    expect(error).toMatchObject({ code: 'PARENT_NOT_PUBLIC' });
  });
};

const expectRightCounters = async ({ comments, showThread }: Desk): Promise<void> => {
  const stored = await comments.store.commentsOfThread(RANDOM_THREAD);
  const { comments: counted, ...counts } = recount(stored);
  await expect(comments.store.findThread(RANDOM_THREAD)).resolves.toMatchObject(counts);
  expect(
    stored.map(({ documentId, publicDescendants, shown }) => ({
      documentId,
      publicDescendants,
      shown,
    }))
  ).toEqual(counted);
  const { meta } = await showThread(aSubject().slug, { sort: 'oldest' });
  expect(meta).toMatchObject({ count: counts.publicCount, topLevelCount: counts.topLevelCount });
};

describe('the counters that each decision and each comment moves', () => {
  it('are what counting anew finds, whatever happens, at once or one after the other', async () => {
    // Each inner list happens at once.
    const waves = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(aRandomThread(), waves, async (thread, steps) => {
        const desk = aDesk({
          options: { nesting: 3 },
          settings: { comments: { mode: 'flagged' } },
        });
        putRandomThread(desk.comments, thread);
        for (const [number, wave] of steps.entries()) {
          await Promise.all(
            wave.map((each, index) =>
              each.kind === 'decide' ? decide(desk, each) : write(desk, each, number * 10 + index)
            )
          );
          await expectRightCounters(desk);
        }
      }),
      { numRuns: 150 }
    );
  });

  it('are left as they are by counting anew', async () => {
    await fc.assert(
      fc.asyncProperty(aRandomThread(), async (thread) => {
        const desk = aDesk();
        putRandomThread(desk.comments, thread);
        const before = desk.comments.comments();
        await desk.recountThreads();
        expect(desk.comments.comments()).toEqual(before);
      })
    );
  });
});
