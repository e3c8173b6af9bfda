import type { Credit } from '../../../../contract';
import { postJsonLd } from '../../../../server/src/domain/structured-data/post-json-ld';
import {
  emptyKeys,
  sampleFirm,
  sampleImage,
  sampleMention,
  samplePost,
  sampleQuote,
} from './sample-content';

const bare = samplePost({
  dek: null,
  heroImage: null,
  practiceAreas: [],
  topics: [],
  byline: [],
  lastReviewedOn: null,
  reviewedBy: null,
  corrections: [],
  pullQuotes: [],
  furtherReading: [],
  firm: null,
  seo: { title: 'Fair use', description: null, image: null },
});

describe('postJsonLd', () => {
  it('is a page about a post', () => {
    expect(postJsonLd(samplePost())).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      '@id': 'https://example.com/blog/fair-use',
      name: 'Fair use, explained',
      description: 'A primer.',
      inLanguage: 'en',
      mainEntity: {
        '@type': 'BlogPosting',
        headline: 'Fair use',
        description: 'What it is.',
        datePublished: '2026-01-02T09:00:00.000Z',
        dateModified: '2026-02-03T09:00:00.000Z',
        inLanguage: 'en',
        timeRequired: 'PT4M',
        articleSection: ['Copyright'],
        keywords: ['Fair use'],
        correction: [
          { '@type': 'CorrectionComment', datePublished: '2026-02-03', text: 'A date was wrong.' },
        ],
        citation: [
          { '@type': 'CreativeWork', name: 'Circular 92', publisher: { name: 'Copyright Office' } },
        ],
      },
    });
  });

  it('puts review on the page, not on the post', () => {
    const page = postJsonLd(samplePost());
    expect(page).toMatchObject({
      lastReviewed: '2026-03-01',
      reviewedBy: { '@type': 'Person', name: 'Rita View' },
    });
    expect(page.mainEntity).not.toHaveProperty('reviewedBy');
    expect(page.mainEntity).not.toHaveProperty('lastReviewed');
  });

  it('names authors and editors apart; a former one works for nobody', () => {
    expect(postJsonLd(samplePost()).mainEntity).toMatchObject({
      author: [
        {
          '@type': 'Person',
          name: 'Jane Q. Doe, Esq.',
          jobTitle: 'Partner',
          url: 'https://example.com/attorneys/jane-doe',
          worksFor: { '@type': 'LegalService', name: 'Doe & Roe LLP' },
        },
        { name: 'Ann Poe' },
      ],
      editor: [
        {
          '@type': 'Person',
          '@id': 'https://example.com/attorneys/john-roe#person',
          name: 'John Roe',
          url: 'https://example.com/attorneys/john-roe',
        },
      ],
    });
    expect(
      JSON.stringify(postJsonLd(samplePost({ byline: samplePost().byline.slice(1, 2) })).mainEntity)
    ).not.toContain('worksFor');
  });

  it('tells only the name of an attorney without a page', () => {
    const attorney = { ...sampleMention({ url: null }), shortBio: null };
    expect(
      postJsonLd(samplePost({ byline: [{ role: 'author', attorney }] })).mainEntity
    ).toHaveProperty('author', [{ '@type': 'Person', name: 'Jane Q. Doe, Esq.' }]);
  });

  it('is published by the firm, the principal office first', () => {
    expect(postJsonLd(samplePost(), sampleFirm()).mainEntity).toMatchObject({
      publisher: {
        '@type': 'LegalService',
        name: 'Doe & Roe LLP',
        telephone: '212-555-0100',
        address: [
          { '@type': 'PostalAddress', streetAddress: '2 Broad Street' },
          { streetAddress: '1 State Street' },
        ],
        logo: { '@type': 'ImageObject', contentUrl: 'https://cdn.example.com/logo.png' },
        sameAs: ['https://linkedin.example.com/doe-roe'],
      },
    });
  });

  it('credits the image', () => {
    expect(postJsonLd(samplePost())).toMatchObject({
      primaryImageOfPage: {
        '@type': 'ImageObject',
        contentUrl: 'https://cdn.example.com/court.jpg',
        width: '800 px',
        creditText: '“Court” by Nick Youngson, CC BY-SA 3.0',
        creator: { '@type': 'Person', name: 'Nick Youngson' },
        license: 'https://creativecommons.org/licenses/by-sa/3.0/',
        acquireLicensePage: 'https://example.com/court',
      },
    });
    expect(postJsonLd(samplePost()).primaryImageOfPage).not.toHaveProperty('copyrightNotice');
  });

  it('repeats a copyright notice only where the credit claims one', () => {
    const credit: Credit = {
      line: '© Jane Doe. All rights reserved.',
      title: null,
      author: 'Jane Doe',
      license: { id: 'all-rights-reserved', name: 'All rights reserved', url: null },
      sourceUrl: null,
      changes: null,
      complete: true,
      missing: [],
    };
    const page = postJsonLd(samplePost({ heroImage: sampleImage({ credit }) }));
    expect(page.primaryImageOfPage).toMatchObject({ copyrightNotice: credit.line });
    expect(page.primaryImageOfPage).not.toHaveProperty('license');
  });

  it.each([
    [
      'from elsewhere',
      sampleQuote(),
      {
        '@type': 'CreativeWork',
        name: 'Doe v. Roe',
        url: 'https://example.com/opinion',
        archivedAt: 'https://archive.example.com/opinion',
        datePublished: '2020-06-01',
        publisher: { '@type': 'Organization', name: 'Supreme Court' },
      },
    ],
    [
      'from the post',
      sampleQuote({ kind: 'from-post' }),
      { '@id': 'https://example.com/blog/fair-use#post' },
    ],
    [
      'from nowhere known',
      sampleQuote({
        source: {
          title: null,
          publisher: null,
          url: null,
          archivedUrl: null,
          date: null,
          locator: null,
        },
      }),
      undefined,
    ],
  ])('marks up a quote %s', (_name, quote, isBasedOn) => {
    const { mainEntity } = postJsonLd(samplePost({ pullQuotes: [quote] }));
    expect(mainEntity).toHaveProperty('hasPart', [
      {
        '@type': 'Quotation',
        text: 'Copyright is limited.',
        inLanguage: 'en',
        creator: { '@type': 'Person', name: 'Justice Roe', jobTitle: 'Associate Justice' },
        ...(isBasedOn && { isBasedOn }),
      },
    ]);
  });

  it('counts comments where the answer does', () => {
    expect(postJsonLd(samplePost()).mainEntity).toMatchObject({
      commentCount: 7,
      interactionStatistic: {
        '@type': 'InteractionCounter',
        interactionType: { '@type': 'CommentAction' },
        userInteractionCount: 7,
      },
    });
  });

  it.each([
    ['without counts', undefined],
    [
      'without comments',
      { mode: 'off', open: false, count: 0, closesOn: null, notice: null } as const,
    ],
  ])('counts none %s', (_name, comments) => {
    const { comments: _served, ...rest } = samplePost();
    const { mainEntity } = postJsonLd(comments === undefined ? rest : { ...rest, comments });
    expect(mainEntity).not.toHaveProperty('commentCount');
    expect(mainEntity).not.toHaveProperty('interactionStatistic');
  });

  it.each([
    ['full', samplePost()],
    ['bare', bare],
  ])('has no key with nothing behind it: a %s post', (_name, post) => {
    expect(emptyKeys(postJsonLd(post))).toEqual([]);
  });

  it('says only what a bare post has', () => {
    expect(postJsonLd(bare).mainEntity).toEqual({
      '@type': 'BlogPosting',
      '@id': 'https://example.com/blog/fair-use#post',
      headline: 'Fair use',
      url: 'https://example.com/blog/fair-use',
      inLanguage: 'en',
      datePublished: '2026-01-02T09:00:00.000Z',
      dateModified: '2026-02-03T09:00:00.000Z',
      timeRequired: 'PT4M',
      commentCount: 7,
      interactionStatistic: {
        '@type': 'InteractionCounter',
        interactionType: { '@type': 'CommentAction' },
        userInteractionCount: 7,
      },
    });
  });
});
