import type { Attorney, AttorneyCard, AttorneyMention } from '../../../../contract';
import type { AttorneyMentionRow, AttorneyRow } from '../../content/rows';
import { renderBlocksHtml } from '../../domain/blocks/render-blocks-html';
import { parsePhone } from '../../domain/phones/parse-phone';
import { presentImage } from './present-image';
import { presentTerms } from './present-term';
import { translationFor, type Presentation } from './presentation';

const isFormer = (row: AttorneyMentionRow, { today }: Presentation): boolean =>
  row.activeTo !== null && row.activeTo < today;

const urlOf = (row: AttorneyMentionRow, presentation: Presentation): string =>
  presentation.makeUrl('attorney', presentation.locale, row.slug);

/** Of an attorney who is not listed only the name is told: a post says who wrote it. */
export const presentAttorneyMention = (
  row: AttorneyMentionRow,
  presentation: Presentation
): AttorneyMention => ({
  documentId: row.documentId,
  slug: row.slug,
  name: row.name,
  title: row.listed
    ? (translationFor(row.translations, presentation.locale)?.title ?? row.title)
    : null,
  url: row.listed ? urlOf(row, presentation) : null,
  headshot: row.listed ? presentImage(row.headshot, presentation) : null,
  former: isFormer(row, presentation),
});

export const shortBioOf = (row: AttorneyMentionRow, { locale }: Presentation): string | null =>
  row.listed ? (translationFor(row.translations, locale)?.shortBio ?? row.shortBio) : null;

export const presentAttorneyCard = (
  row: AttorneyMentionRow & Pick<AttorneyRow, 'practiceAreas'>,
  presentation: Presentation
): AttorneyCard => ({
  ...presentAttorneyMention(row, presentation),
  url: urlOf(row, presentation),
  shortBio: shortBioOf(row, presentation),
  practiceAreas: presentTerms(row.practiceAreas, 'practiceArea', presentation),
});

/** A bio with everything that is public. A former attorney has no contact here. */
export const presentAttorney = (row: AttorneyRow, presentation: Presentation): Attorney => {
  const former = isFormer(row, presentation);
  const bio = translationFor(row.translations, presentation.locale)?.bio ?? row.bio ?? [];
  return {
    ...presentAttorneyCard(row, presentation),
    locale: presentation.locale,
    givenName: row.givenName,
    middleName: row.middleName,
    familyName: row.familyName,
    postNominals: row.postNominals,
    bio,
    bioHtml: renderBlocksHtml(bio),
    office: former ? null : row.office,
    email: !former && row.emailIsPublic ? row.email : null,
    phones: former ? [] : publicPhones(row),
    admissions: row.admissions.map(({ standing, ...admission }) => ({
      ...admission,
      status: standing ?? null,
    })),
    certifications: row.certifications,
    education: row.education,
    clerkships: row.clerkships,
    publicOffices: row.publicOffices,
    teaching: row.teaching,
    languages: row.languages.map((language) => language.tag),
    memberships: row.memberships,
    awards: row.awards,
    publications: row.publications,
    representativeMatters: row.representativeMatters
      .filter((matter) => matter.clientConsentOnFile)
      .map(({ summary, disclaimer }) => ({ summary, disclaimer })),
    profiles: row.profiles,
    vcardUrl: former
      ? null
      : `${presentation.apiPath}/attorneys/${encodeURIComponent(row.slug)}/vcard`,
  };
};

const publicPhones = (row: AttorneyRow): Attorney['phones'] =>
  row.phones
    .filter((phone) => phone.public)
    .flatMap(({ label, number }) => {
      const parsed = parsePhone(number);
      return parsed ? [{ label, phone: parsed.display, phoneHref: parsed.href }] : [];
    });
