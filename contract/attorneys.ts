import { z } from 'zod';
import { ADMISSION_STATUSES } from './vocabulary';
import { blocks } from './blocks';
import { image } from './images';
import { day, documentId, locale } from './shapes';
import { term } from './taxonomy';

/** An attorney where a card mentions them. */
export const attorneyMention = z.object({
  documentId,
  slug: z.string(),
  /** Given name, family name and post-nominals as one line. */
  name: z.string(),
  title: z.string().nullable(),
  /** Null for an attorney who is not listed: a name without a page. */
  url: z.string().nullable(),
  headshot: image.nullable(),
  /** No longer with the firm: no contact is served. */
  former: z.boolean(),
});
export type AttorneyMention = z.infer<typeof attorneyMention>;

export const attorneyCard = attorneyMention.extend({
  url: z.string(),
  shortBio: z.string().nullable(),
  practiceAreas: z.array(term),
});
export type AttorneyCard = z.infer<typeof attorneyCard>;

export const attorney = attorneyCard.extend({
  locale,
  givenName: z.string(),
  middleName: z.string().nullable(),
  familyName: z.string(),
  postNominals: z.string().nullable(),
  bio: blocks,
  bioHtml: z.string(),
  office: z.string().nullable(),
  /** Null unless marked public. */
  email: z.string().nullable(),
  /** Only those marked public. */
  phones: z.array(z.object({ label: z.string(), phone: z.string(), phoneHref: z.string() })),
  admissions: z.array(
    z.object({
      jurisdiction: z.string(),
      court: z.string().nullable(),
      year: z.number().nullable(),
      barNumber: z.string().nullable(),
      status: z.enum(ADMISSION_STATUSES).nullable(),
      verifiedOn: day.nullable(),
    })
  ),
  certifications: z.array(
    z.object({
      area: z.string(),
      organization: z.string(),
      accreditedBy: z.string().nullable(),
      expiresOn: day.nullable(),
    })
  ),
  education: z.array(
    z.object({
      school: z.string(),
      degree: z.string().nullable(),
      year: z.number().nullable(),
      honors: z.string().nullable(),
    })
  ),
  clerkships: z.array(
    z.object({ court: z.string(), judge: z.string().nullable(), years: z.string().nullable() })
  ),
  publicOffices: z.array(
    z.object({ office: z.string(), body: z.string().nullable(), years: z.string().nullable() })
  ),
  teaching: z.array(
    z.object({
      institution: z.string(),
      subject: z.string().nullable(),
      years: z.string().nullable(),
    })
  ),
  /** BCP 47. */
  languages: z.array(z.string()),
  memberships: z.array(
    z.object({
      organization: z.string(),
      role: z.string().nullable(),
      years: z.string().nullable(),
    })
  ),
  awards: z.array(
    z.object({
      name: z.string(),
      body: z.string(),
      year: z.number().nullable(),
      methodologyUrl: z.string().nullable(),
    })
  ),
  publications: z.array(
    z.object({
      title: z.string(),
      publisher: z.string().nullable(),
      year: z.number().nullable(),
      url: z.string().nullable(),
    })
  ),
  /** Only those with the client's consent on file. */
  representativeMatters: z.array(
    z.object({ summary: z.string(), disclaimer: z.string().nullable() })
  ),
  profiles: z.array(z.object({ label: z.string(), url: z.string() })),
  /** Null for a former attorney, who has no contact here. */
  vcardUrl: z.string().nullable(),
});
export type Attorney = z.infer<typeof attorney>;
