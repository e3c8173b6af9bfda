import { z } from 'zod';
import { recount } from '../../../server/src/domain/threads/recount';
import './app';

const comments = z.array(
  z.object({
    documentId: z.string(),
    threadId: z.string(),
    parentId: z
      .string()
      .nullish()
      .transform((id) => id || null),
    state: z.enum(['pending', 'approved', 'rejected', 'spam', 'referred', 'withdrawn']),
    lane: z.string().nullish(),
    version: z.number(),
    publicDescendants: z.number(),
    shown: z.boolean(),
  })
);
const threads = z.array(
  z.object({ documentId: z.string(), publicCount: z.number(), topLevelCount: z.number() })
);
const counters = z.array(z.object({ name: z.string(), value: z.number() }));
const entries = z.array(
  z.object({
    commentId: z.string().nullish(),
    version: z.number(),
    toState: z.string().nullish(),
    toLane: z.string().nullish(),
    sequence: z.number(),
  })
);

const find = (uid: string) => app.strapi.db.query(uid).findMany({});

/** Counters that are kept, and the same counted anew: equal, or something was lost. */
export const expectCountersToHold = async (): Promise<void> => {
  const stored = comments.parse(await find('plugin::legal-blog.comment'));
  for (const thread of threads.parse(await find('plugin::legal-blog.thread'))) {
    const own = stored.filter(({ threadId }) => threadId === thread.documentId);
    const { comments: counted, ...counts } = recount(own);
    expect(thread).toEqual({ documentId: thread.documentId, ...counts });
    expect(
      own.map(({ documentId, publicDescendants, shown }) => ({
        documentId,
        publicDescendants,
        shown,
      }))
    ).toEqual(counted);
  }
  const kept = counters
    .parse(await find('plugin::legal-blog.counter'))
    .filter(({ name, value }) => /^queue:[a-z]+:/.test(name) && value !== 0);
  const counted = new Map<string, number>();
  for (const { state, lane } of stored) {
    const name = `queue:${state}:${lane ?? '-'}`;
    counted.set(name, (counted.get(name) ?? 0) + 1);
  }
  expect(Object.fromEntries(kept.map(({ name, value }) => [name, value]))).toEqual(
    Object.fromEntries(counted)
  );
};

/** Every version of a comment but the first was made by one entry, and the last says how it is. */
export const expectLogToTell = async (): Promise<void> => {
  const stored = comments.parse(await find('plugin::legal-blog.comment'));
  const all = entries
    .parse(await find('plugin::legal-blog.log-entry'))
    .filter(({ version }) => version > 0)
    .sort((one, other) => one.sequence - other.sequence);
  for (const { documentId, version, state, lane } of stored) {
    const own = all.filter(({ commentId, version: made }) => commentId === documentId && made > 1);
    const made = [...new Set(own.map((entry) => entry.version))];
    expect(made).toEqual(Array.from({ length: version - 1 }, (_entry, index) => index + 2));
    const last = own.at(-1);
    if (last) {
      expect([last.toState, last.toLane ?? null]).toEqual([state, lane ?? null]);
    }
  }
};
