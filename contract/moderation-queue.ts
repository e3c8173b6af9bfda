import { z } from 'zod';
import { COMMENT_STATES, LANES, VERDICT_REASONS } from './vocabulary';
import { cursor } from './queries';
import { documentId, locale, moment, storable } from './shapes';

const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);
const wholeNumber = z.union([
  z.number().int(),
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
]);

/** What can be asked of the queue. Left out, a filter lets everything through. */
const filters = {
  /** `waiting`: pending, and what is public with open reports where the lane is `reported`. */
  status: z.enum(['waiting', ...COMMENT_STATES]).default('waiting'),
  lane: z.enum(LANES).optional(),
  /** In the text or the author's name. Restricted texts are not searched. */
  q: storable(z.string().trim().min(1).max(100)).optional(),
  post: documentId.optional(),
  practiceArea: documentId.optional(),
  /** documentId of a reader. */
  author: documentId.optional(),
  rule: z.enum(VERDICT_REASONS).optional(),
  /** Id of an admin, or those that wait for nobody in particular. */
  assignee: z.union([wholeNumber, z.literal('nobody')]).optional(),
  urgent: flag.optional(),
  from: moment.optional(),
  to: moment.optional(),
  language: locale.optional(),
};

export const queueFilter = z.strictObject(filters);
export type QueueFilterQuery = z.infer<typeof queueFilter>;

export const queueQuery = z.strictObject({
  ...filters,
  /** `certainty`: spam that the rules are least sure of first. */
  sort: z.enum(['oldest', 'newest', 'certainty']).default('oldest'),
  after: cursor.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
export type QueueQuery = z.infer<typeof queueQuery>;
