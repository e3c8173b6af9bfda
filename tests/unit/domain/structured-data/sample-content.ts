import type {
  Attorney,
  AttorneyMention,
  Firm,
  Image,
  Office,
  Post,
  PullQuote,
} from '../../../../contract';

/** Contract objects with everything filled in; a test overrides what it is about. */

export const sampleImage = (overrides: Partial<Image> = {}): Image => ({
  url: 'https://cdn.example.com/court.jpg',
  alternativeText: 'A courthouse',
  caption: 'At dusk',
  width: 800,
  height: 600,
  mime: 'image/jpeg',
  formats: {},
  credit: {
    line: '“Court” by Nick Youngson, CC BY-SA 3.0',
    title: 'Court',
    author: 'Nick Youngson',
    license: {
      id: 'CC-BY-SA-3.0',
      name: 'CC BY-SA 3.0',
      url: 'https://creativecommons.org/licenses/by-sa/3.0/',
    },
    sourceUrl: 'https://example.com/court',
    changes: null,
    complete: true,
    missing: [],
  },
  ...overrides,
});

export const sampleOffice = (overrides: Partial<Office> = {}): Office => ({
  name: 'Boston',
  street: '1 State Street',
  city: 'Boston',
  region: 'MA',
  postalCode: '02109',
  country: 'US',
  phone: '617-555-0100',
  phoneHref: 'tel:+16175550100',
  principal: false,
  ...overrides,
});

export const sampleFirm = (overrides: Partial<Firm> = {}): Firm => ({
  name: 'Doe & Roe LLP',
  offices: [
    sampleOffice(),
    sampleOffice({
      name: 'New York',
      street: '2 Broad Street',
      city: 'New York',
      region: 'NY',
      postalCode: '10004',
      phone: '212-555-0100',
      phoneHref: 'tel:+12125550100',
      principal: true,
    }),
  ],
  callToAction: null,
  timeZone: 'America/New_York',
  jurisdictions: ['US-NY'],
  logo: sampleImage({ url: 'https://cdn.example.com/logo.png', credit: null, caption: null }),
  profiles: [{ label: 'LinkedIn', url: 'https://linkedin.example.com/doe-roe' }],
  featuredQuotes: [],
  ...overrides,
});

export const sampleMention = (overrides: Partial<AttorneyMention> = {}): AttorneyMention => ({
  documentId: 'janedoejanedoejanedoejan',
  slug: 'jane-doe',
  name: 'Jane Q. Doe, Esq.',
  title: 'Partner',
  url: 'https://example.com/attorneys/jane-doe',
  headshot: null,
  former: false,
  ...overrides,
});

export const sampleAttorney = (overrides: Partial<Attorney> = {}): Attorney => ({
  ...sampleMention(),
  url: 'https://example.com/attorneys/jane-doe',
  headshot: sampleImage({ credit: null }),
  shortBio: 'Jane tries cases.',
  practiceAreas: [
    { documentId: 'a'.repeat(24), slug: 'copyright', name: 'Copyright', url: '/copyright' },
  ],
  locale: 'en',
  givenName: 'Jane',
  middleName: 'Quinn',
  familyName: 'Doe',
  postNominals: 'Esq.',
  bio: [],
  bioHtml: '',
  office: 'Boston',
  email: 'jane@example.com',
  phones: [{ label: 'Direct', phone: '617-555-0101', phoneHref: 'tel:+16175550101' }],
  admissions: [
    {
      jurisdiction: 'US-MA',
      court: 'Supreme Judicial Court',
      year: 2009,
      barNumber: '123456',
      status: 'active',
      verifiedOn: null,
    },
    {
      jurisdiction: 'US-NY',
      court: null,
      year: null,
      barNumber: null,
      status: null,
      verifiedOn: null,
    },
    {
      jurisdiction: 'US-CA',
      court: null,
      year: 2005,
      barNumber: null,
      status: 'suspended',
      verifiedOn: null,
    },
  ],
  certifications: [
    { area: 'Civil trial law', organization: 'NBTA', accreditedBy: 'ABA', expiresOn: '2028-01-01' },
  ],
  education: [{ school: 'Law School', degree: 'J.D.', year: 2008, honors: null }],
  clerkships: [],
  publicOffices: [],
  teaching: [],
  languages: ['en', 'es'],
  memberships: [{ organization: 'Boston Bar Association', role: null, years: null }],
  awards: [
    { name: 'Rising Star', body: 'Some Magazine', year: 2015, methodologyUrl: null },
    { name: 'Mentor', body: 'Bar Foundation', year: null, methodologyUrl: null },
  ],
  publications: [],
  representativeMatters: [],
  profiles: [{ label: 'LinkedIn', url: 'https://linkedin.example.com/jane' }],
  vcardUrl: '/api/legal-blog/attorneys/jane-doe/vcard',
  ...overrides,
});

export const sampleQuote = (overrides: Partial<PullQuote> = {}): PullQuote => ({
  documentId: 'quotequotequotequotequot',
  text: 'Copyright is limited.',
  kind: 'from-elsewhere',
  language: 'en',
  attributedTo: 'Justice Roe',
  role: 'Associate Justice',
  source: {
    title: 'Doe v. Roe',
    publisher: 'Supreme Court',
    url: 'https://example.com/opinion',
    archivedUrl: 'https://archive.example.com/opinion',
    date: '2020-06-01',
    locator: '12',
  },
  verification: 'verbatim',
  ...overrides,
});

export const samplePost = (overrides: Partial<Post> = {}): Post => ({
  documentId: 'postpostpostpostpostpost',
  locale: 'en',
  slug: 'fair-use',
  url: 'https://example.com/blog/fair-use',
  title: 'Fair use',
  dek: 'What it is.',
  publishedOn: '2026-01-02T09:00:00.000Z',
  modifiedOn: '2026-02-03T09:00:00.000Z',
  heroImage: sampleImage(),
  practiceAreas: [
    { documentId: 'a'.repeat(24), slug: 'copyright', name: 'Copyright', url: '/copyright' },
  ],
  topics: [
    { documentId: 'b'.repeat(24), slug: 'fair-use', name: 'Fair use', url: '/topics/fair-use' },
  ],
  readingMinutes: 4,
  byline: [
    { role: 'author', attorney: { ...sampleMention(), shortBio: null } },
    {
      role: 'editor',
      attorney: {
        ...sampleMention({
          name: 'John Roe',
          url: 'https://example.com/attorneys/john-roe',
          former: true,
        }),
        shortBio: null,
      },
    },
    {
      role: 'co-author',
      attorney: {
        ...sampleMention({
          name: 'Ann Poe',
          url: 'https://example.com/attorneys/ann-poe',
          title: null,
        }),
        shortBio: null,
      },
    },
  ],
  body: [],
  bodyHtml: '',
  headings: [],
  lastReviewedOn: '2026-03-01',
  reviewedBy: sampleMention({ name: 'Rita View', url: 'https://example.com/attorneys/rita-view' }),
  responsibleAttorney: null,
  standing: { state: 'current', supersededBy: null },
  corrections: [{ date: '2026-02-03', text: 'A date was wrong.' }],
  pullQuotes: [sampleQuote()],
  furtherReading: [
    {
      title: 'Circular 92',
      url: 'https://example.com/circular',
      publisher: 'Copyright Office',
      accessedOn: null,
    },
  ],
  jurisdictions: ['US'],
  classification: 'informational',
  notices: [],
  callToAction: null,
  firm: { name: 'Doe & Roe LLP', offices: sampleFirm().offices },
  seo: { title: 'Fair use, explained', description: 'A primer.', image: null },
  localizations: [],
  comments: { mode: 'all', open: true, count: 7, closesOn: null, notice: null },
  ...overrides,
});

/** Keys, at any depth, behind which there is nothing: `mainEntity.author`. */
export const emptyKeys = (value: unknown, path = ''): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    const isEmpty =
      inner === null ||
      inner === undefined ||
      inner === '' ||
      (Array.isArray(inner) && inner.length === 0);
    return isEmpty ? [here] : emptyKeys(inner, here);
  });
};
