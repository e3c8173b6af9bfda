import { z } from 'zod';
import { image } from './images';
import { pullQuote } from './pull-quotes';
import { callToAction } from './taxonomy';

export const office = z.object({
  name: z.string(),
  street: z.string().nullable(),
  city: z.string().nullable(),
  region: z.string().nullable(),
  postalCode: z.string().nullable(),
  country: z.string().nullable(),
  phone: z.string().nullable(),
  phoneHref: z.string().nullable(),
  principal: z.boolean(),
});
export type Office = z.infer<typeof office>;

/** The firm as every post carries it. */
export const firmSummary = z.object({
  name: z.string(),
  offices: z.array(office),
});
export type FirmSummary = z.infer<typeof firmSummary>;

export const firm = firmSummary.extend({
  callToAction: callToAction.nullable(),
  /** IANA name: the zone in which the firm dates its posts. */
  timeZone: z.string(),
  jurisdictions: z.array(z.string()),
  logo: image.nullable(),
  profiles: z.array(z.object({ label: z.string(), url: z.string() })),
  featuredQuotes: z.array(pullQuote),
});
export type Firm = z.infer<typeof firm>;
