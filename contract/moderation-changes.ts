import { z } from 'zod';
import { claim, currentState, lanesAnswer } from './moderation';
import { documentId } from './shapes';

/** Of a column of the database. */
const LARGEST_INTEGER = 2_147_483_647;

export const changesQuery = z.strictObject({
  /** `sequence` of the answer before; left out, nothing is told of what was. */
  after: z.coerce.number().int().min(0).max(LARGEST_INTEGER).optional(),
});
export type ChangesQuery = z.infer<typeof changesQuery>;

/** What happened since one looked: made to be asked every few seconds. */
export const changesAnswer = z.object({
  data: z.object({
    /**
     * Comments that were decided, edited, withdrawn or reported since, as they are now; null where
     * they are too many to tell, and a list is better loaded anew. New comments are not among them:
     * the counts and the revision tell of those.
     */
    changed: z.array(currentState.extend({ documentId })).nullable(),
    /** Comments that something was done to since and that are deleted: spam, after its days. */
    gone: z.array(documentId),
    /** All that are held now, the newest first, up to 200. */
    claims: z.array(claim.extend({ documentId })),
    lanes: lanesAnswer.shape.data,
  }),
  meta: lanesAnswer.shape.meta.extend({
    /** Of the last thing that was done; goes back with the next request. */
    sequence: z.number(),
  }),
});
export type ChangesAnswer = z.infer<typeof changesAnswer>;
