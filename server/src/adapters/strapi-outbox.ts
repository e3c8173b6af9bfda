import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { DeliveryFault } from '../domain/outbox/delivery-error';
import type { LeasedMessage, Outbox } from '../ports/outbox';
import { readPayload } from './outbox-payload';
import { OUTBOX, writeMessages } from './outbox-writer';
import { retryOnDeadlock } from './retry-on-deadlock';
import { retryOutermost } from './retry-outermost';
import { createFaultLog } from './strapi-fault-log';
import type { Transaction } from './transaction';

const SECOND = 1000;
const TOKEN_BYTES = 18;
/** As wide as its column. */
const ERROR_CHARACTERS = 250;
/** Others may take what one is about to take: look again, and not for ever. */
const LOOKS = 5;

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const rows = z.array(
  z.object({
    document_id: z.string(),
    payload: z.string(),
    batch_id: text,
    comment_id: text,
    once_key: text,
    due_at: z.coerce.date(),
    attempts: z.number(),
  })
);
const ids = z.array(z.object({ id: z.number() }));

type Query = ReturnType<Core.Strapi['db']['connection']>;

/**
 * Messages in Strapi's database. `add` and `cancelBatch` belong to the transaction they are called
 * in, if there is one; the others are to be called outside of any: a lease counts once everybody
 * can see it.
 */
export const createOutbox = (strapi: Core.Strapi): Outbox => {
  const faults = createFaultLog(strapi);
  const table = (): Query => strapi.db.connection(OUTBOX);

  const unleased = (query: Query, at: Date): Query =>
    query.where('outcome', 'waiting').where((lease) => {
      void lease.whereNull('leased_until').orWhere('leased_until', '<=', at);
    });

  /** Only with the lease that is on the row now. */
  const close = async (
    { documentId, leaseToken }: Pick<LeasedMessage, 'documentId' | 'leaseToken'>,
    columns: Record<string, unknown>
  ): Promise<boolean> => {
    const changed: unknown = await retryOnDeadlock(async () =>
      table()
        .where({ document_id: documentId, lease_token: leaseToken, outcome: 'waiting' })
        .update({ ...columns, leased_until: null, lease_token: null })
    );
    return changed === 1;
  };

  return {
    async lease({ now, leaseSeconds, limit }) {
      const leaseToken = randomBytes(TOKEN_BYTES).toString('base64url');
      for (let look = 1; look <= LOOKS; look += 1) {
        const due: unknown = await unleased(table(), now)
          .where('due_at', '<=', now)
          .orderBy([{ column: 'due_at' }, { column: 'id' }])
          .limit(limit)
          .select('id');
        const wanted = ids.parse(due).map(({ id }) => id);
        if (wanted.length === 0) {
          return [];
        }
        // The condition again: who comes second changes no row that the first one took. All
        // databases read the row anew once they have waited for its lock.
        const taken: unknown = await retryOnDeadlock(async () =>
          unleased(table().whereIn('id', wanted), now)
            .update({
              lease_token: leaseToken,
              leased_until: new Date(now.getTime() + leaseSeconds * SECOND),
            })
            .increment('attempts', 1)
        );
        if (taken !== 0) {
          return readLeased(leaseToken, now);
        }
      }
      return [];
    },

    finish: (message, at) => close(message, { outcome: 'sent', error: null, finished_at: at }),

    fail: (message, { error, dueAt, at }) =>
      close(message, {
        error: error.slice(0, ERROR_CHARACTERS),
        ...(dueAt === null ? { outcome: 'failed', finished_at: at } : { due_at: dueAt }),
      }),

    async add(messages) {
      const write = async ({ trx }: { trx: unknown }): Promise<void> =>
        writeMessages(strapi, trx as Transaction, messages);
      await retryOutermost(strapi, () => strapi.db.transaction(write));
    },

    async cancelBatch(batchId, commentIds, at) {
      // What is on its way just now cannot be called back.
      const cancel = async ({ trx }: { trx: unknown }): Promise<unknown> =>
        unleased(
          table()
            .where({ batch_id: batchId })
            .whereIn('comment_id', [...commentIds]),
          at
        )
          // Without its key: the same may have to be said after all.
          .update({ outcome: 'canceled', finished_at: at, once_key: null })
          .transacting(trx as Transaction);
      const canceled: unknown = await retryOutermost(strapi, () => strapi.db.transaction(cancel));
      return z.number().parse(canceled);
    },

    async forget(before) {
      const deleted: unknown = await retryOnDeadlock(async () =>
        table().whereNot('outcome', 'waiting').where('finished_at', '<', before).delete()
      );
      return z.number().parse(deleted);
    },
  };

  async function readLeased(leaseToken: string, at: Date): Promise<LeasedMessage[]> {
    const found: unknown = await table()
      .where({ lease_token: leaseToken })
      .orderBy([{ column: 'due_at' }, { column: 'id' }])
      .select('document_id', 'payload', 'batch_id', 'comment_id', 'once_key', 'due_at', 'attempts');
    const messages: LeasedMessage[] = [];
    for (const row of rows.parse(found)) {
      const lease = { documentId: row.document_id, leaseToken };
      const payload = readPayload(row.payload);
      if (payload) {
        messages.push({
          ...lease,
          payload,
          batchId: row.batch_id,
          commentId: row.comment_id,
          onceKey: row.once_key,
          dueAt: row.due_at,
          attempts: row.attempts,
        });
      } else {
        const error: DeliveryFault = 'PAYLOAD_UNREADABLE';
        faults.record(error, { message: row.document_id });
        await close(lease, { outcome: 'failed', error, finished_at: at });
      }
    }
    return messages;
  }
};
