import { z } from 'zod';
import { QUOTE_KINDS, QUOTE_VERIFICATIONS } from './vocabulary';
import { day, documentId } from './shapes';

export const pullQuote = z.object({
  documentId,
  text: z.string(),
  kind: z.enum(QUOTE_KINDS),
  /** BCP 47; null where the editor did not say. */
  language: z.string().nullable(),
  attributedTo: z.string().nullable(),
  role: z.string().nullable(),
  source: z.object({
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    archivedUrl: z.string().nullable(),
    date: day.nullable(),
    locator: z.string().nullable(),
  }),
  verification: z.enum(QUOTE_VERIFICATIONS),
});
export type PullQuote = z.infer<typeof pullQuote>;
