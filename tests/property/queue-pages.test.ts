import fc from 'fast-check';
import { queueQuery, type QueueQuery } from '../../contract';
import { COMMENT_STATES, LANES } from '../../contract/vocabulary';
import type { StoredComment } from '../../server/src/ports/comment-store';
import { aQueueDesk, aThread, aWaitingComment, VIEWER } from '../builders/a-queue-desk';
import { anId } from '../builders/an-id';

type Queued = StoredComment & { certainty?: number };

const FIRST = Date.UTC(2026, 1, 1);
const minute = (number: number): Date => new Date(FIRST + number * 60_000);

/** Comments so alike that most filters show several, and many keys are equal. */
const someComments: fc.Arbitrary<Queued[]> = fc
  .uniqueArray(fc.integer({ min: 1, max: 0xffff }), { minLength: 8, maxLength: 25, size: 'max' })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        fc
          .record({
            state: fc.oneof(fc.constant('pending' as const), fc.constantFrom(...COMMENT_STATES)),
            lane: fc.oneof(fc.constant('reported' as const), fc.constantFrom(null, ...LANES)),
            urgent: fc.boolean(),
            certainty: fc.nat({ max: 2 }),
            assigneeId: fc.constantFrom(null, 1, 2),
            readerId: fc.constantFrom(anId(1, 'r'), anId(2, 'r')),
            threadId: fc.constantFrom(anId(1, 't'), anId(2, 't')),
            body: fc.constantFrom('One word', 'another Word', 'none'),
            postedAt: fc.nat({ max: 3 }).map(minute),
            code: fc.constantFrom('seeks_advice' as const, 'phone_number' as const),
          })
          .map(({ code, ...change }) =>
            aWaitingComment(number, { ...change, reasons: [{ code, version: 1, spans: [] }] })
          )
      )
    )
  );

/** One or two filters: more would leave nothing to page through. */
const aQuery: fc.Arbitrary<object> = fc
  .tuple(
    fc.record({
      status: fc.oneof(fc.constant('waiting'), fc.constantFrom(...COMMENT_STATES)),
      sort: fc.constantFrom('oldest', 'newest', 'certainty'),
    }),
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.record({ lane: fc.constantFrom('reported', ...LANES) }) },
        fc.record({ q: fc.constantFrom('word', 'another') }),
        fc.record({ post: fc.constantFrom(anId(1, 'p'), anId(2, 'p')) }),
        fc.constant({ author: anId(1, 'r') }),
        fc.constant({ rule: 'seeks_advice' }),
        fc.record({ assignee: fc.constantFrom('nobody', 1) }),
        fc.record({ urgent: fc.boolean() }),
        fc.constant({ from: minute(1).toISOString() }),
        fc.constant({ to: minute(3).toISOString() })
      ),
      { maxLength: 2 }
    )
  )
  .map(([base, filters]) => Object.assign({}, base, ...filters) as object);

/** What a filter lets through, said in other words than the reader's. */
const isShown = (query: QueueQuery, comment: Queued): boolean => {
  const isOfStatus =
    query.status === 'waiting'
      ? comment.state === 'pending' || (query.lane === 'reported' && comment.state === 'approved')
      : comment.state === query.status;
  const text = [comment.authorName, comment.lane === 'restricted' ? '' : comment.body]
    .join('\n')
    .toLowerCase();
  const refused = [
    !isOfStatus,
    query.lane && comment.lane !== query.lane,
    query.q && !text.includes(query.q),
    query.post && comment.threadId !== query.post.replace('p', 't'),
    query.author && comment.readerId !== query.author,
    query.rule && comment.reasons[0]?.code !== query.rule,
    query.assignee === 'nobody' && comment.assigneeId !== null,
    typeof query.assignee === 'number' && comment.assigneeId !== query.assignee,
    query.urgent !== undefined && comment.urgent !== query.urgent,
    query.from && comment.postedAt.toISOString() < query.from,
    query.to && comment.postedAt.toISOString() >= query.to,
  ];
  return !refused.some(Boolean);
};

const inOrder = (sort: QueueQuery['sort'], comments: readonly Queued[]): string[] => {
  const keys = comments.map((comment) => {
    const key = sort === 'certainty' ? comment.certainty : comment.postedAt.getTime();
    return [String(key).padStart(20, '0'), comment.documentId].join();
  });
  keys.sort();
  const ids = keys.map((key) => key.split(',')[1] ?? '');
  return sort === 'newest' ? ids.reverse() : ids;
};

describe('who follows every cursor of the queue', () => {
  it('meets each comment that the filter shows once, in order, whatever the size of the pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        someComments,
        aQuery,
        fc.integer({ min: 1, max: 7 }),
        async (comments, asked, limit) => {
          const desk = aQueueDesk({ comments, threads: [aThread(1), aThread(2)] });
          const met: string[] = [];
          let after: string | null = null;
          do {
            const query: QueueQuery = queueQuery.parse({
              ...asked,
              limit,
              ...(after !== null && { after }),
            });
            const { data, meta } = await desk.listQueue(query, VIEWER);
            met.push(...data.map(({ documentId }) => documentId));
            expect(data.length).toBeLessThanOrEqual(limit);
            expect(new Set(met).size).toBe(met.length);
            expect(meta.next === null || data.length === limit).toBe(true);
            after = meta.next;
          } while (after !== null);
          const query = queueQuery.parse(asked);
          const expected = comments.filter((comment) => isShown(query, comment));
          expect(met).toEqual(inOrder(query.sort, expected));
        }
      ),
      { numRuns: 300 }
    );
  });
});
