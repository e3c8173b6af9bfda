import { z } from 'zod';
import { documentId, locale } from './shapes';

export const callToAction = z.object({
  id: z.string(),
  label: z.string(),
  /** As people read it: `1-800-555-0142`. */
  phone: z.string().nullable(),
  /** As a link dials it: `tel:+18005550142`. */
  phoneHref: z.string().nullable(),
  url: z.string().nullable(),
});
export type CallToAction = z.infer<typeof callToAction>;

/** A practice area or a topic where something else mentions it. */
export const term = z.object({
  documentId,
  slug: z.string(),
  name: z.string(),
  url: z.string(),
});
export type Term = z.infer<typeof term>;

/** A practice area or a topic on a page of its own. */
export const termPage = term.extend({
  locale,
  description: z.string().nullable(),
  callToAction: callToAction.nullable(),
});
export type TermPage = z.infer<typeof termPage>;
