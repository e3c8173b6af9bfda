import { z } from 'zod';
import { CREDIT_PARTS, LICENSE_IDS } from './vocabulary';

export const license = z.object({
  id: z.enum(LICENSE_IDS),
  /** `CC BY-SA 3.0` */
  name: z.string(),
  /** The deed, where the license has one. */
  url: z.string().nullable(),
});
export type License = z.infer<typeof license>;

/** Who made an image and on what terms it is shown: title, author, source, license, and what was changed. */
export const credit = z.object({
  /** All of it as one line of text, to be shown under the image. */
  line: z.string(),
  title: z.string().nullable(),
  author: z.string().nullable(),
  license: license.nullable(),
  sourceUrl: z.string().nullable(),
  changes: z.string().nullable(),
  complete: z.boolean(),
  missing: z.array(z.enum(CREDIT_PARTS)),
});
export type Credit = z.infer<typeof credit>;

export const imageFormat = z.object({
  url: z.string(),
  /** Pixels. */
  width: z.number(),
  height: z.number(),
  mime: z.string(),
});

export const image = z.object({
  url: z.string(),
  alternativeText: z.string().nullable(),
  caption: z.string().nullable(),
  /** Pixels; null where Strapi could not measure, as for some SVG. */
  width: z.number().nullable(),
  height: z.number().nullable(),
  mime: z.string(),
  /** Strapi's smaller versions by name: `thumbnail`, `small`, `medium`, `large`. */
  formats: z.record(z.string(), imageFormat),
  credit: credit.nullable(),
});
export type Image = z.infer<typeof image>;
