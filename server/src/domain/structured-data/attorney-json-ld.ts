import type { ProfilePage, WithContext } from 'schema-dts';
import type { Attorney } from '../../../../contract';
import { credentialNodes } from './credential-nodes';
import { firmNode, type DescribedFirm } from './firm-node';
import { personNode, type PersonNode } from './person-node';
import { presentProperties } from './present-properties';

export type AttorneyJsonLd = WithContext<ProfilePage>;

/** With the body that gave it: a comparison of lawyers has to name who compared (RPC 7.1). */
const awardLine = ({ name, body, year }: Attorney['awards'][number]): string =>
  `${name} (${year === null ? body : `${body}, ${year}`})`;

const bioNode = (attorney: Attorney, firm: DescribedFirm | null): PersonNode => ({
  ...personNode(attorney, null),
  ...presentProperties({
    givenName: attorney.givenName,
    additionalName: attorney.middleName,
    familyName: attorney.familyName,
    honorificSuffix: attorney.postNominals,
    description: attorney.shortBio,
    email: attorney.email,
    telephone: attorney.phones.map((phone) => phone.phone),
    worksFor: attorney.former || firm === null ? null : firmNode(firm),
    knowsLanguage: attorney.languages,
    knowsAbout: attorney.practiceAreas.map((area) => area.name),
    alumniOf: attorney.education.map(
      ({ school }) => ({ '@type': 'EducationalOrganization', name: school }) as const
    ),
    memberOf: attorney.memberships.map(
      ({ organization }) => ({ '@type': 'Organization', name: organization }) as const
    ),
    award: attorney.awards.map(awardLine),
    hasCredential: credentialNodes(attorney),
    sameAs: attorney.profiles.map((profile) => profile.url),
  }),
});

/**
 * What a bio says of itself to search engines: a ProfilePage about a Person
 * (https://developers.google.com/search/docs/appearance/structured-data/profile-page).
 */
export const attorneyJsonLd = (attorney: Attorney, firm: DescribedFirm | null): AttorneyJsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'ProfilePage',
  '@id': attorney.url,
  url: attorney.url,
  name: attorney.name,
  inLanguage: attorney.locale,
  mainEntity: bioNode(attorney, firm),
});
