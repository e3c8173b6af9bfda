import { z } from 'zod';
import {
  ADMISSION_STATUSES,
  BYLINE_ROLES,
  CLASSIFICATIONS,
  JURISDICTIONS,
  LICENSE_IDS,
  NOTICE_PLACEMENTS,
  POST_COMMENT_MODES,
  QUOTE_KINDS,
  QUOTE_VERIFICATIONS,
  STANDINGS,
} from '../../../contract/vocabulary';
import { blocks } from '../../../contract/blocks';
import { knownTimeZone } from '../domain/dates/known-time-zone';
import { flag, list, moment, number, one, oneOf, text } from './row-parts';

/**
 * Rows as the database gives them, parsed: from here on their types are known and what a
 * database may leave out is null. Loose where an entry is old or was written by hand, so that
 * one odd value costs its field and not the page.
 */
const fileFormat = z.object({
  url: z.string(),
  width: z.number(),
  height: z.number(),
  mime: z.string(),
});

export const fileRow = z.object({
  id: z.number(),
  url: z.string(),
  alternativeText: text,
  caption: text,
  width: number,
  height: number,
  mime: z.string().catch('application/octet-stream'),
  formats: z.record(z.string(), fileFormat).nullish().catch(null),
});
export type FileRow = z.infer<typeof fileRow>;

export const callToActionRow = z.object({
  id: z.number(),
  label: z.string().catch(''),
  phone: text,
  url: text,
});
export type CallToActionRow = z.infer<typeof callToActionRow>;

export const termRow = z.object({
  id: z.number(),
  documentId: z.string(),
  name: z.string().catch(''),
  slug: z.string().catch(''),
  description: text,
  listed: flag,
  callToAction: one(callToActionRow),
  translations: list(z.object({ language: z.string(), name: z.string(), description: text })),
});
export type TermRow = z.infer<typeof termRow>;

export const attorneyMentionRow = z.object({
  documentId: z.string(),
  name: z.string().catch(''),
  slug: z.string().catch(''),
  title: text,
  shortBio: text,
  listed: flag,
  activeTo: text,
  headshot: one(fileRow),
  translations: list(
    z.object({ language: z.string(), title: text, shortBio: text, bio: one(blocks).catch(null) })
  ),
});
export type AttorneyMentionRow = z.infer<typeof attorneyMentionRow>;

const link = z.object({ label: z.string().catch(''), url: z.string().catch('') });

export const attorneyRow = attorneyMentionRow.extend({
  updatedAt: moment,
  givenName: z.string().catch(''),
  middleName: text,
  familyName: z.string().catch(''),
  postNominals: text,
  bio: one(blocks).catch(null),
  office: text,
  email: text,
  emailIsPublic: flag,
  phones: list(z.object({ label: z.string().catch(''), number: z.string(), public: flag })),
  practiceAreas: list(termRow),
  admissions: list(
    z.object({
      jurisdiction: z.string().catch(''),
      court: text,
      year: number,
      barNumber: text,
      standing: z.enum(ADMISSION_STATUSES).nullish().catch(null),
      verifiedOn: text,
    })
  ),
  certifications: list(
    z.object({ area: z.string(), organization: z.string(), accreditedBy: text, expiresOn: text })
  ),
  education: list(z.object({ school: z.string(), degree: text, year: number, honors: text })),
  clerkships: list(z.object({ court: z.string(), judge: text, years: text })),
  publicOffices: list(z.object({ office: z.string(), body: text, years: text })),
  teaching: list(z.object({ institution: z.string(), subject: text, years: text })),
  languages: list(z.object({ tag: z.string() })),
  memberships: list(z.object({ organization: z.string(), role: text, years: text })),
  awards: list(
    z.object({ name: z.string(), body: z.string(), year: number, methodologyUrl: text })
  ),
  publications: list(z.object({ title: z.string(), publisher: text, year: number, url: text })),
  representativeMatters: list(
    z.object({ summary: z.string(), clientConsentOnFile: flag, disclaimer: text })
  ),
  profiles: list(link),
});
export type AttorneyRow = z.infer<typeof attorneyRow>;

export const pullQuoteRow = z.object({
  documentId: z.string(),
  text: z.string(),
  kind: oneOf(QUOTE_KINDS, 'from-elsewhere'),
  language: text,
  attributedTo: text,
  role: text,
  sourceTitle: text,
  publisher: text,
  sourceUrl: text,
  archivedUrl: text,
  sourceDate: text,
  locator: text,
  listed: flag,
  testimonialConsent: flag,
  verification: oneOf(QUOTE_VERIFICATIONS, 'unverified'),
});
export type PullQuoteRow = z.infer<typeof pullQuoteRow>;

export const imageCreditRow = z.object({
  title: text,
  author: text,
  license: z
    .enum(LICENSE_IDS)
    .nullish()
    .catch(null)
    .transform((value) => value ?? null),
  sourceUrl: text,
  changes: text,
  file: one(z.object({ url: z.string() })),
});

const jurisdictionRow = z.object({ code: z.enum(JURISDICTIONS) });

export const postCardRow = z.object({
  documentId: z.string(),
  locale: z
    .string()
    .nullish()
    .transform((value) => value ?? ''),
  title: z.string().catch(''),
  slug: z.string().catch(''),
  dek: text,
  body: one(blocks).catch(null),
  publishedOn: moment,
  publishedAt: moment,
  commentMode: oneOf(POST_COMMENT_MODES, 'site'),
  commentsCloseOn: moment,
  heroImage: one(fileRow),
  byline: list(
    z.object({ role: oneOf(BYLINE_ROLES, 'author'), attorney: one(attorneyMentionRow) })
  ),
  practiceAreas: list(termRow),
  topics: list(termRow),
});
export type PostCardRow = z.infer<typeof postCardRow>;

export const postRow = postCardRow.extend({
  classification: oneOf(CLASSIFICATIONS, 'informational'),
  standing: oneOf(STANDINGS, 'current'),
  supersededById: text,
  lastReviewedOn: text,
  reviewedBy: one(attorneyMentionRow),
  responsibleAttorney: one(attorneyMentionRow),
  pullQuotes: list(pullQuoteRow),
  furtherReading: list(
    z.object({ title: z.string(), url: z.string(), publisher: text, accessedOn: text })
  ),
  jurisdictions: list(jurisdictionRow),
  corrections: list(z.object({ date: z.string(), text: z.string() })),
  callToAction: one(callToActionRow),
  seo: one(z.object({ metaTitle: text, metaDescription: text, socialImage: one(fileRow) })),
});
export type PostRow = z.infer<typeof postRow>;

export const firmRow = z.object({
  name: z.string(),
  logo: one(fileRow),
  callToAction: one(callToActionRow),
  offices: list(
    z.object({
      name: z.string(),
      street: text,
      city: text,
      region: text,
      postalCode: text,
      country: text,
      phone: text,
      principal: flag,
    })
  ),
  timeZone: z.string().catch('UTC').transform(knownTimeZone),
  jurisdictions: list(jurisdictionRow),
  responsibleAttorney: one(attorneyMentionRow),
  standingNotices: list(
    z.object({
      code: z.string(),
      text: z.string(),
      jurisdiction: one(z.enum(JURISDICTIONS)).catch(null),
      classification: one(z.enum(CLASSIFICATIONS)).catch(null),
      placement: oneOf(NOTICE_PLACEMENTS, 'bottom'),
    })
  ),
  commentNotice: text,
  featuredQuotes: list(pullQuoteRow),
  profiles: list(link),
  translations: list(
    z.object({ language: z.string(), callToActionLabel: text, commentNotice: text })
  ),
});
export type FirmRow = z.infer<typeof firmRow>;
