import fc from 'fast-check';
import type { PublicComment } from '../../contract';
import { aDesk } from '../builders/a-desk';
import { aSubject } from '../builders/a-subject';
import { aRandomThread, putRandomThread } from './a-random-thread';

type Desk = ReturnType<typeof aDesk>;
const ORDERS = ['oldest', 'newest'] as const;

/** A comment, what came with it, and what its cursor leads to. */
const withRest = async (desk: Desk, comment: PublicComment): Promise<PublicComment[]> => {
  const below = [...comment.replies.data];
  let after = comment.replies.next;
  while (after !== null) {
    const page = await desk.showReplies(comment.documentId, { after });
    expect(page.data.length).toBeGreaterThan(0);
    below.push(...page.data);
    after = page.meta.next;
  }
  const rest: PublicComment[] = [];
  for (const reply of below) {
    rest.push(...(await withRest(desk, reply)));
  }
  return [comment, ...rest];
};

const topLevel = async (desk: Desk, sort: (typeof ORDERS)[number]): Promise<PublicComment[]> => {
  const seen: PublicComment[] = [];
  let after: string | undefined;
  do {
    const page = await desk.showThread(aSubject().slug, { sort, after });
    seen.push(...page.data);
    after = page.meta.next ?? undefined;
  } while (after !== undefined);
  return seen;
};

const idsOf = (comments: readonly { documentId: string }[]): string[] =>
  comments.map(({ documentId }) => documentId);

const setup = fc.record({
  pageSize: fc.integer({ min: 1, max: 4 }),
  repliesPerComment: fc.integer({ min: 0, max: 3 }),
  nesting: fc.integer({ min: 1, max: 4 }),
});

describe('who follows every cursor of a thread', () => {
  it('meets each comment that is shown once, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(
        aRandomThread(20),
        setup,
        fc.constantFrom(...ORDERS),
        async (thread, options, sort) => {
          const desk = aDesk({ options });
          putRandomThread(desk.comments, thread);
          const met: PublicComment[] = [];
          for (const comment of await topLevel(desk, sort)) {
            met.push(...(await withRest(desk, comment)));
          }
          const shown = desk.comments.comments().filter((comment) => comment.shown);
          expect(idsOf(met).sort()).toEqual(idsOf(shown).sort());
          const approved = shown.filter(({ state }) => state === 'approved');
          expect(idsOf(met.filter(({ tombstone }) => !tombstone)).sort()).toEqual(
            idsOf(approved).sort()
          );
        }
      ),
      { numRuns: 150 }
    );
  });

  it('meets them in one order, and turned round in the other', async () => {
    await fc.assert(
      fc.asyncProperty(aRandomThread(20), setup, async (thread, options) => {
        const desk = aDesk({ options });
        putRandomThread(desk.comments, thread);
        const oldest = idsOf(await topLevel(desk, 'oldest'));
        expect(idsOf(await topLevel(desk, 'newest'))).toEqual([...oldest].reverse());
        const dates = oldest.map((id) =>
          thread.find((comment) => comment.documentId === id)?.postedAt.getTime()
        );
        expect(dates).toEqual([...dates].sort());
      })
    );
  });

  it('is told of as many comments below each as there are', async () => {
    await fc.assert(
      fc.asyncProperty(aRandomThread(20), setup, async (thread, options) => {
        const desk = aDesk({ options });
        putRandomThread(desk.comments, thread);
        for (const comment of await topLevel(desk, 'oldest')) {
          const [, ...below] = await withRest(desk, comment);
          const approved = below.filter(({ tombstone }) => !tombstone);
          expect(comment.replies.count).toBe(approved.length);
        }
      })
    );
  });
});
