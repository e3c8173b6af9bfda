import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { QueuePlace, Settlement } from '../ports/comment-store';
import { insertIfAbsent } from './insert-if-absent';
import { newDocumentId } from './new-document-id';
import { retryOnDeadlock } from './retry-on-deadlock';
import type { Transaction } from './transaction';

const COMMENTS = 'legal_blog_comments';
const COUNTERS = 'legal_blog_counters';

/** Grows with every change of the queue. */
export const QUEUE_REVISION = 'queue:revision';

/** The counter of the comments in a state and lane; a lane may be one that only others know. */
export const counterName = ({ state, lane }: { state: string; lane: string | null }): string =>
  `queue:${state}:${lane ?? '-'}`;

const groups = z.array(
  z.object({ state: z.string(), lane: z.string().nullable(), count: z.coerce.number() })
);

const kept = z.array(z.object({ name: z.string(), value: z.coerce.number() }));

const createCounters = (strapi: Core.Strapi, trx: Transaction) => {
  const table = () => strapi.db.connection(COUNTERS).transacting(trx);
  const makeAbsent = (name: string): Promise<void> =>
    insertIfAbsent(strapi, COUNTERS, { document_id: newDocumentId(), name, value: 0 }, ['name']);

  return {
    /** The change comes first: on MariaDB an ignored insert locks the row for reading alone. */
    async add(name: string, by: number): Promise<void> {
      const changed: unknown = await table().where({ name }).increment('value', by);
      if (changed === 0) {
        await makeAbsent(name);
        await table().where({ name }).increment('value', by);
      }
    },
    async set(name: string, value: number): Promise<void> {
      await makeAbsent(name);
      await table().where({ name }).update({ value });
    },
    async all(): Promise<Map<string, number>> {
      const found: unknown = await table()
        .where('name', 'like', 'queue:%:%')
        .select('name', 'value');
      return new Map(kept.parse(found).map(({ name, value }) => [name, value]));
    },
  };
};

/**
 * Moves comments from counter to counter, in the transaction that moves them. The revision is taken
 * first: whoever holds it has the other counters to themselves, which is what a recount relies on.
 */
export const moveInQueue = async (
  strapi: Core.Strapi,
  trx: Transaction,
  moves: Settlement['moves']
): Promise<void> => {
  if (moves.length === 0) {
    return;
  }
  const net = new Map<string, number>();
  const count = (place: QueuePlace | null, by: number): void => {
    if (place) {
      const name = counterName(place);
      net.set(name, (net.get(name) ?? 0) + by);
    }
  };
  for (const { from, to } of moves) {
    count(from, -1);
    count(to, 1);
  }
  const counters = createCounters(strapi, trx);
  await counters.add(QUEUE_REVISION, 1);
  for (const [name, by] of [...net].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (by !== 0) {
      await counters.add(name, by);
    }
  }
};

/**
 * Counts the queue anew. Behind the lock on the revision: what moves comments and has not come to its
 * counters yet waits, is not counted, and adds its share afterwards.
 * @returns the counters that were wrong
 */
export const recountQueue = async (strapi: Core.Strapi): Promise<string[]> => {
  const recount = async ({ trx }: { trx: unknown }): Promise<string[]> => {
    const transaction = trx as Transaction;
    const counters = createCounters(strapi, transaction);
    await counters.add(QUEUE_REVISION, 1);
    const found = groups.parse(
      await strapi.db
        .connection(COMMENTS)
        .transacting(transaction)
        .select('state', 'lane')
        .count({ count: '*' })
        .groupBy('state', 'lane')
    );
    const kept = await counters.all();
    const counted = new Map(sumsByName(found));
    const wrong = [...new Set([...kept.keys(), ...counted.keys()])].filter(
      (name) => (kept.get(name) ?? 0) !== (counted.get(name) ?? 0)
    );
    for (const name of wrong.sort()) {
      await counters.set(name, counted.get(name) ?? 0);
    }
    return wrong;
  };
  return z.array(z.string()).parse(await retryOnDeadlock(() => strapi.db.transaction(recount)));
};

const sumsByName = (found: z.infer<typeof groups>): [string, number][] => {
  const sums = new Map<string, number>();
  for (const { count, state, lane } of found) {
    // No lane is null or, in rows that others wrote, an empty text.
    const name = counterName({ state, lane: lane || null });
    sums.set(name, (sums.get(name) ?? 0) + count);
  }
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1));
};
