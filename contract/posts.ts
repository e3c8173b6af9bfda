import { z } from 'zod';
import {
  BYLINE_ROLES,
  CLASSIFICATIONS,
  COMMENT_MODES,
  JURISDICTIONS,
  NOTICE_PLACEMENTS,
  STANDINGS,
} from './vocabulary';
import { attorneyMention } from './attorneys';
import { blocks } from './blocks';
import { firmSummary } from './firm';
import { image } from './images';
import { pullQuote } from './pull-quotes';
import { day, documentId, locale, moment } from './shapes';
import { callToAction, term } from './taxonomy';

export const localization = z.object({ locale, slug: z.string(), url: z.string() });

/** A post where a list shows it. */
export const postCard = z.object({
  documentId,
  locale,
  slug: z.string(),
  url: z.string(),
  title: z.string(),
  dek: z.string().nullable(),
  /** Set at the first publication and then only by an editor. */
  publishedOn: moment,
  /** When the text that is public now was published. */
  modifiedOn: moment,
  byline: z.array(z.object({ role: z.enum(BYLINE_ROLES), attorney: attorneyMention })),
  heroImage: image.nullable(),
  practiceAreas: z.array(term),
  topics: z.array(term),
  /** Whole minutes, at least 1, at 230 words a minute. */
  readingMinutes: z.number(),
  /** Absent where the request said `counts=false`. */
  comments: z.object({ open: z.boolean(), count: z.number() }).optional(),
});
export type PostCard = z.infer<typeof postCard>;

export const heading = z.object({ id: z.string(), level: z.number(), text: z.string() });
export type Heading = z.infer<typeof heading>;

export const furtherReading = z.object({
  title: z.string(),
  url: z.string(),
  publisher: z.string().nullable(),
  accessedOn: day.nullable(),
});

export const notice = z.object({
  code: z.string(),
  text: z.string(),
  jurisdiction: z.string().nullable(),
  placement: z.enum(NOTICE_PLACEMENTS),
});
export type Notice = z.infer<typeof notice>;

/** Everything that the page of a post shows. */
export const post = postCard.omit({ byline: true, comments: true }).extend({
  byline: z.array(
    z.object({
      role: z.enum(BYLINE_ROLES),
      attorney: attorneyMention.extend({ shortBio: z.string().nullable() }),
    })
  ),
  body: blocks,
  /** Safe to insert as it is. Headings carry the ids of `headings`. */
  bodyHtml: z.string(),
  headings: z.array(heading),
  lastReviewedOn: day.nullable(),
  reviewedBy: attorneyMention.nullable(),
  responsibleAttorney: attorneyMention.nullable(),
  standing: z.object({
    state: z.enum(STANDINGS),
    supersededBy: localization.extend({ documentId, title: z.string() }).nullable(),
  }),
  corrections: z.array(z.object({ date: day, text: z.string() })),
  pullQuotes: z.array(pullQuote),
  furtherReading: z.array(furtherReading),
  jurisdictions: z.array(z.enum(JURISDICTIONS)),
  classification: z.enum(CLASSIFICATIONS),
  notices: z.array(notice),
  callToAction: callToAction.nullable(),
  firm: firmSummary.nullable(),
  seo: z.object({ title: z.string(), description: z.string().nullable(), image: image.nullable() }),
  localizations: z.array(localization),
  comments: z
    .object({
      mode: z.enum(COMMENT_MODES),
      open: z.boolean(),
      count: z.number(),
      closesOn: moment.nullable(),
      /** Why no comment is taken now, in the firm's words; null while open. */
      notice: z.string().nullable(),
    })
    .optional(),
});
export type Post = z.infer<typeof post>;

export const archiveMonth = z.object({ year: z.number(), month: z.number(), count: z.number() });
export type ArchiveMonth = z.infer<typeof archiveMonth>;
