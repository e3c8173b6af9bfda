import { attorneyJsonLd } from '../../../../server/src/domain/structured-data/attorney-json-ld';
import { emptyKeys, sampleAttorney, sampleFirm } from './sample-content';

describe('attorneyJsonLd', () => {
  it('is a profile of a person', () => {
    expect(attorneyJsonLd(sampleAttorney(), sampleFirm())).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ProfilePage',
      '@id': 'https://example.com/attorneys/jane-doe',
      inLanguage: 'en',
      mainEntity: {
        '@type': 'Person',
        '@id': 'https://example.com/attorneys/jane-doe#person',
        name: 'Jane Q. Doe, Esq.',
        givenName: 'Jane',
        additionalName: 'Quinn',
        familyName: 'Doe',
        honorificSuffix: 'Esq.',
        jobTitle: 'Partner',
        description: 'Jane tries cases.',
        email: 'jane@example.com',
        telephone: ['617-555-0101'],
        worksFor: { '@type': 'LegalService', name: 'Doe & Roe LLP', telephone: '212-555-0100' },
        knowsLanguage: ['en', 'es'],
        knowsAbout: ['Copyright'],
        alumniOf: [{ '@type': 'EducationalOrganization', name: 'Law School' }],
        memberOf: [{ '@type': 'Organization', name: 'Boston Bar Association' }],
        award: ['Rising Star (Some Magazine, 2015)', 'Mentor (Bar Foundation)'],
        sameAs: ['https://linkedin.example.com/jane'],
        image: { '@type': 'ImageObject' },
      },
    });
  });

  it('has the admissions that a lawyer may hold out, and certifications with who gave them', () => {
    expect(attorneyJsonLd(sampleAttorney(), null).mainEntity).toHaveProperty('hasCredential', [
      {
        '@type': 'EducationalOccupationalCredential',
        credentialCategory: 'license',
        name: 'Admitted to practice: Supreme Judicial Court',
        identifier: '123456',
        recognizedBy: { '@type': 'Organization', name: 'Supreme Judicial Court' },
        validIn: { '@type': 'AdministrativeArea', name: 'US-MA' },
        dateCreated: '2009',
      },
      {
        '@type': 'EducationalOccupationalCredential',
        credentialCategory: 'license',
        name: 'Admitted to practice: US-NY',
        validIn: { '@type': 'AdministrativeArea', name: 'US-NY' },
      },
      {
        '@type': 'EducationalOccupationalCredential',
        credentialCategory: 'certification',
        name: 'Civil trial law',
        recognizedBy: { '@type': 'Organization', name: 'NBTA' },
        expires: '2028-01-01',
      },
    ]);
  });

  it('has neither firm nor title for a former attorney', () => {
    const { mainEntity } = attorneyJsonLd(
      sampleAttorney({ former: true, email: null, phones: [] }),
      sampleFirm()
    );
    expect(mainEntity).not.toHaveProperty('worksFor');
    expect(mainEntity).not.toHaveProperty('jobTitle');
    expect(mainEntity).not.toHaveProperty('email');
    expect(mainEntity).not.toHaveProperty('telephone');
  });

  it.each([
    ['full', sampleAttorney()],
    [
      'bare',
      sampleAttorney({
        title: null,
        headshot: null,
        shortBio: null,
        practiceAreas: [],
        middleName: null,
        postNominals: null,
        email: null,
        phones: [],
        admissions: [],
        certifications: [],
        education: [],
        languages: [],
        memberships: [],
        awards: [],
        profiles: [],
      }),
    ],
  ])('has no key with nothing behind it: a %s bio', (_name, attorney) => {
    expect(emptyKeys(attorneyJsonLd(attorney, null))).toEqual([]);
  });
});
