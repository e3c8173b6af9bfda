import type { EducationalOccupationalCredential } from 'schema-dts';
import type { Attorney } from '../../../../contract';
import { presentProperties } from './present-properties';

type Admission = Attorney['admissions'][number];
type Certification = Attorney['certifications'][number];

const organization = (name: string | null) =>
  name === null ? null : ({ '@type': 'Organization', name } as const);

const admissionNode = (admission: Admission): EducationalOccupationalCredential => ({
  '@type': 'EducationalOccupationalCredential',
  credentialCategory: 'license',
  ...presentProperties({
    name: `Admitted to practice: ${admission.court ?? admission.jurisdiction}`,
    identifier: admission.barNumber,
    recognizedBy: organization(admission.court),
    validIn: { '@type': 'AdministrativeArea', name: admission.jurisdiction } as const,
    dateCreated: admission.year === null ? null : String(admission.year),
  }),
});

const certificationNode = (certification: Certification): EducationalOccupationalCredential => ({
  '@type': 'EducationalOccupationalCredential',
  credentialCategory: 'certification',
  ...presentProperties({
    name: certification.area,
    // A certification without the body that gave it is the claim that ABA Model Rule 7.2(c) forbids.
    recognizedBy: organization(certification.organization),
    expires: certification.expiresOn,
  }),
});

/**
 * Admissions and certifications as schema.org credentials. Only admissions in good standing, or of
 * which nothing is said: a suspended or retired one is no credential that a lawyer holds out.
 */
export const credentialNodes = (attorney: Attorney): EducationalOccupationalCredential[] => [
  ...attorney.admissions
    .filter(({ status }) => status === null || status === 'active')
    .map(admissionNode),
  ...attorney.certifications.map(certificationNode),
];
