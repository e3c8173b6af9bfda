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

export const presentAttorneyMention = (
  row: AttorneyMentionRow,
  presentation: Presentation
): AttorneyMention => {
  const { documentId, slug, name } = row;
  // A post says who wrote it; of an attorney who is not listed nothing else is told.
  if (!row.listed) {
    return { documentId, slug, name, title: null, url: null, headshot: null, former: false };
  }
  return {
    ...{ documentId, slug, name },
    title: translationFor(row.translations, presentation.locale)?.title ?? row.title,
    url: urlOf(row, presentation),
    headshot: presentImage(row.headshot, presentation),
    former: isFormer(row, presentation),
  };
};

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
