import type { LegalService, PostalAddress } from 'schema-dts';
import type { Firm, FirmSummary, Office } from '../../../../contract';
import { principalOffice } from '../offices/principal-office';
import { imageNode } from './image-node';
import { presentProperties } from './present-properties';

/** The firm as a post carries it, or in full with logo and profiles. */
export type DescribedFirm = FirmSummary & Partial<Pick<Firm, 'logo' | 'profiles'>>;

type LegalServiceNode = Exclude<LegalService, string>;

const addressNode = (office: Office): PostalAddress => ({
  '@type': 'PostalAddress',
  ...presentProperties({
    name: office.name,
    streetAddress: office.street,
    addressLocality: office.city,
    addressRegion: office.region,
    postalCode: office.postalCode,
    addressCountry: office.country,
  }),
});

/** The firm as schema.org's LegalService (https://schema.org/LegalService). */
export const firmNode = (firm: DescribedFirm): LegalServiceNode => {
  const principal = principalOffice(firm.offices);
  const others = firm.offices.filter((office) => office !== principal);
  return {
    '@type': 'LegalService',
    ...presentProperties({
      name: firm.name,
      address: (principal === null ? [] : [principal, ...others]).map(addressNode),
      telephone: principal?.phone ?? null,
      logo: firm.logo ? imageNode(firm.logo) : null,
      sameAs: firm.profiles?.map((profile) => profile.url) ?? null,
    }),
  };
};
