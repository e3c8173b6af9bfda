/**
 * @options {"settings":{"comments":{"mode":"flagged"},"rules":{"submitted_too_fast":{"seconds":0},"sent_too_often":{"seconds":0}}}}
 */
import { z } from 'zod';
import {
  archiveMonth,
  attorney as attorneyShape,
  attorneyCard,
  firm as firmShape,
  pagination,
  post as postShape,
  postCard,
  pullQuote,
  termPage,
  type Attorney,
  type Firm,
  type Pagination,
  type Post,
  type PostCard,
  type PullQuote,
  type TermPage,
} from '../../contract';
import { createAdmin } from './support/admins';
import { paragraph, validSubmission } from './support/content';
import {
  addLocale,
  connect,
  contentManager,
  entryOf,
  TYPE,
  uploadImage,
  type ContentManager,
} from './support/content-manager';
import { create, createPost, publish, update, type Made } from './support/documents';
import { api, codeOf, request } from './support/requests';

interface List<Item> {
  data: Item[];
  meta: { pagination: Pagination };
}

const list = async (query: string): Promise<List<PostCard>> => {
  const { status, body } = await api<List<unknown>>(`/posts?${query}`);
  expect({ query, status }).toEqual({ query, status: 200 });
  return {
    data: z.array(postCard.strict()).parse(body.data),
    meta: { pagination: pagination.strict().parse(body.meta.pagination) },
  };
};
const titles = async (query: string): Promise<string[]> =>
  (await list(query)).data.map(({ title }) => title);
const page = async (slug: string, query = ''): Promise<Post> => {
  const { status, body } = await api<{ data: unknown }>(`/posts/${slug}${query}`);
  expect({ slug, status }).toEqual({ slug, status: 200 });
  return postShape.strict().parse(body.data);
};
const textOf = async (path: string): Promise<string> =>
  (await fetch(`${app.url}/api/legal-blog${path}`)).text();

let firstFirm: Made;
const saveFirm = async (data: Record<string, unknown>): Promise<void> => {
  firstFirm ??= await create(TYPE.firm, { name: 'Quill & Larkspur' });
  await update(TYPE.firm, firstFirm.documentId, data);
};

/** In Los Angeles the year begins at 08:00 UTC. */
const ZONE = 'America/Los_Angeles';

beforeAll(async () => {
  await addLocale('es', 'Spanish');
  await saveFirm({ timeZone: ZONE });
});

describe('the list of posts', () => {
  let area: Made;
  let topic: Made;
  let writer: Made;
  let editor: Made;

  beforeAll(async () => {
    area = await create(TYPE.practiceArea, { name: 'Immigration' });
    topic = await create(TYPE.topic, { name: 'Raids' });
    writer = await create(TYPE.attorney, { givenName: 'Wanda', familyName: 'Writer' });
    editor = await create(TYPE.attorney, { givenName: 'Ed', familyName: 'Editor' });
    const by = (attorney: Made, role = 'author') => ({ role, attorney: attorney.documentId });

    await createPost({
      title: 'B before new year',
      publishedOn: '2018-01-01T07:59:59.999Z',
      practiceAreas: [area.documentId],
      byline: [by(writer), by(writer, 'editor')],
      jurisdictions: [{ code: 'US-CA' }, { code: 'US-NY' }],
      classification: 'advertising',
    });
    await createPost({
      title: 'C after new year',
      publishedOn: '2018-01-01T08:00:00.000Z',
      practiceAreas: [area.documentId],
      topics: [topic.documentId],
      byline: [by(editor, 'co-author'), by(writer)],
      jurisdictions: [{ code: 'US-NY' }],
    });
    await createPost({
      title: 'A in summer',
      publishedOn: '2018-07-15T12:00:00.000Z',
      topics: [topic.documentId],
      byline: [by(editor)],
      jurisdictions: [{ code: 'US' }],
      classification: 'solicitation',
    });
    await create(TYPE.post, { title: 'D never published', topics: [topic.documentId] });
    await createPost({ title: 'E en español', publishedOn: '2018-02-02T12:00:00.000Z' }, 'es');
  });

  it.each([
    ['nothing', () => '', ['A in summer', 'C after new year', 'B before new year']],
    [
      'a practice area, by slug',
      () => `filters[practiceArea]=${area.slug}`,
      ['C after new year', 'B before new year'],
    ],
    [
      'a practice area, by documentId',
      () => `filters[practiceArea]=${area.documentId}`,
      ['C after new year', 'B before new year'],
    ],
    ['a topic', () => `filters[topic]=${topic.slug}`, ['A in summer', 'C after new year']],
    [
      'an attorney, who may stand twice in one byline',
      () => `filters[attorney]=${writer.slug}`,
      ['C after new year', 'B before new year'],
    ],
    [
      'an attorney, as Strapi writes it',
      () => `filters[attorney][$eq]=${editor.documentId}`,
      ['A in summer', 'C after new year'],
    ],
    [
      'a jurisdiction',
      () => 'filters[jurisdiction]=US-NY',
      ['C after new year', 'B before new year'],
    ],
    ['federal law', () => 'filters[jurisdiction]=US', ['A in summer']],
    ['a classification', () => 'filters[classification]=advertising', ['B before new year']],
    ['a year of the firm’s calendar', () => 'filters[year]=2017', ['B before new year']],
    ['another year', () => 'filters[year]=2018', ['A in summer', 'C after new year']],
    ['a month of it', () => 'filters[year]=2018&filters[month]=1', ['C after new year']],
    [
      'several at once',
      () => `filters[topic]=${topic.slug}&filters[practiceArea]=${area.slug}`,
      ['C after new year'],
    ],
    ['what nothing has', () => 'filters[topic]=no-such-topic', []],
    ['a language', () => 'locale=es', ['E en español']],
    ['a language that nobody writes in', () => 'locale=de', []],
  ])('filters by %s', async (_what, query, expected) => {
    const { data, meta } = await list(query());
    expect(data.map(({ title }) => title)).toEqual(expected);
    expect(meta.pagination).toMatchObject({ page: 1, total: expected.length, next: null });
  });

  it.each([
    'filters[title]=x',
    'filters[practiceArea][$contains]=a',
    'filters[jurisdiction]=CA',
    'filters[classification]=other',
    'filters[month]=1',
    'filters[year]=2018&filters[month]=13',
    'sort=documentId',
    'fields=email',
    'pagination[pageSize]=101',
    'pagination[page]=1&pagination[start]=0',
  ])('refuses %s', async (query) => {
    const answer = await api(`/posts?${query}`);
    expect({ status: answer.status, code: codeOf(answer) }).toEqual({
      status: 400,
      code: 'VALIDATION_FAILED',
    });
  });

  it('sorts by date, title and last change, either way', async () => {
    const byDate = ['B before new year', 'C after new year', 'A in summer'];
    const byTitle = ['A in summer', 'B before new year', 'C after new year'];
    expect(await titles('sort=publishedOn:asc')).toEqual(byDate);
    expect(await titles('sort=publishedOn')).toEqual(byDate);
    expect(await titles('sort=publishedOn:desc')).toEqual([...byDate].reverse());
    expect(await titles('sort=title')).toEqual(byTitle);
    expect(await titles('sort=title:desc')).toEqual([...byTitle].reverse());

    const [last] = (await list('filters[classification]=advertising')).data;
    await publish(last?.documentId ?? '');
    expect((await titles('sort=modifiedOn:desc'))[0]).toBe('B before new year');
    expect((await titles('sort=modifiedOn:asc')).at(-1)).toBe('B before new year');
    // The date of the post did not move with it.
    expect(await titles('sort=publishedOn')).toEqual(byDate);
  });

  it('gives the fields that were asked for, and the documentId', async () => {
    const keys = async (query: string) =>
      (await api<List<object>>(`/posts?${query}`)).body.data.map((card) =>
        Object.keys(card).sort()
      );
    for (const query of ['fields=title,slug', 'fields[0]=title&fields[1]=slug']) {
      const found = await keys(query);
      expect(found).toHaveLength(3);
      expect(new Set(found.map(String))).toEqual(new Set(['documentId,slug,title']));
    }
    expect(await keys('fields=byline,comments&filters[year]=2017')).toEqual([
      ['byline', 'comments', 'documentId'],
    ]);
    expect((await list('populate=*&filters[year]=2017')).data).toEqual(
      (await list('filters[year]=2017')).data
    );
  });

  it('shows the byline in the editor’s order', async () => {
    const [card] = (await list('filters[year]=2018&filters[month]=1')).data;
    expect(card?.byline).toMatchObject([
      { role: 'co-author', attorney: { name: 'Ed Editor', slug: 'ed-editor', former: false } },
      { role: 'author', attorney: { name: 'Wanda Writer', url: '/attorneys/wanda-writer' } },
    ]);
  });

  it('counts months in the firm’s time zone, and each month lists what it counts', async () => {
    const archives = async (query = '') =>
      z
        .array(archiveMonth.strict())
        .parse((await api<{ data: unknown }>(`/posts/archives${query}`)).body.data);
    const months = await archives();
    expect(months).toEqual([
      { year: 2018, month: 7, count: 1 },
      { year: 2018, month: 1, count: 1 },
      { year: 2017, month: 12, count: 1 },
    ]);
    expect(await archives('?locale=es')).toEqual([{ year: 2018, month: 2, count: 1 }]);
    for (const { year, month, count } of months) {
      const { meta } = await list(`filters[year]=${year}&filters[month]=${month}`);
      expect(meta.pagination.total).toBe(count);
    }
    await saveFirm({ timeZone: 'UTC' });
    expect((await archives()).map(({ year, month }) => `${year}-${month}`)).toEqual([
      '2018-7',
      '2018-1',
    ]);
    await saveFirm({ timeZone: ZONE });
  });
});

describe('pages of a list', () => {
  const COUNT = 11;
  const TOPIC = 'filters[topic]=pages';
  let topic: Made;

  beforeAll(async () => {
    topic = await create(TYPE.topic, { name: 'Pages' });
    for (let number = 0; number < COUNT; number += 1) {
      await createPost({
        // Dates and titles come in groups of four.
        title: `Page ${'abc'.charAt(number % 3)}`,
        publishedOn: new Date(Date.UTC(2019, 0, 1 + Math.floor(number / 4))).toISOString(),
        topics: [topic.documentId],
      });
    }
  });

  const walk = async (query: string, onPage: (page: number) => Promise<void> = async () => {}) => {
    const found: string[] = [];
    let next: string | null = null;
    for (let number = 0; number === 0 || next !== null; number += 1) {
      const after: string = next === null ? '' : `&pagination[after]=${encodeURIComponent(next)}`;
      const { data, meta }: List<PostCard> = await list(`${TOPIC}&${query}${after}`);
      found.push(...data.map(({ documentId }) => documentId));
      next = meta.pagination.next;
      await onPage(number);
    }
    return found;
  };
  const all = async (query: string) =>
    (await list(`${TOPIC}&pagination[pageSize]=100&${query}`)).data.map(
      ({ documentId }) => documentId
    );

  it.each([
    'publishedOn:desc',
    'publishedOn:asc',
    'modifiedOn:desc',
    'modifiedOn:asc',
    'title:asc',
    'title:desc',
  ])('loses and repeats nothing by keyset, sorted by %s', async (sort) => {
    const whole = await all(`sort=${sort}`);
    expect(new Set(whole).size).toBe(COUNT);
    for (const size of [1, 3, 4, COUNT, COUNT + 1]) {
      expect(await walk(`sort=${sort}&pagination[limit]=${size}`)).toEqual(whole);
    }
  });

  it('loses and repeats nothing by page and by offset', async () => {
    const whole = await all('');
    const byPage: string[] = [];
    for (const number of [1, 2, 3]) {
      const { data, meta } = await list(
        `${TOPIC}&pagination[page]=${number}&pagination[pageSize]=4`
      );
      expect(meta.pagination).toMatchObject({
        page: number,
        pageSize: 4,
        pageCount: 3,
        total: COUNT,
      });
      byPage.push(...data.map(({ documentId }) => documentId));
    }
    expect(byPage).toEqual(whole);
    const { data } = await list(`${TOPIC}&pagination[start]=5&pagination[limit]=3`);
    expect(data.map(({ documentId }) => documentId)).toEqual(whole.slice(5, 8));
    expect((await list(`${TOPIC}&pagination[page]=9`)).data).toEqual([]);
  });

  it('is not shifted by a post that appears meanwhile', async () => {
    const whole = await all('');
    let newest: Made | undefined;
    const found = await walk('pagination[limit]=3', async (number) => {
      if (number === 0) {
        newest = await createPost({ title: 'Newest', topics: [topic.documentId] });
      }
    });
    expect(found).toEqual(whole);
    await app.strapi.documents(TYPE.post).delete({ documentId: newest?.documentId ?? '' });
  });

  it('takes a cursor for the order that it was made for, and no other', async () => {
    const { meta } = await list(`${TOPIC}&pagination[limit]=2`);
    const cursor = encodeURIComponent(meta.pagination.next ?? '');
    for (const query of [`sort=title&pagination[after]=${cursor}`, 'pagination[after]=nonsense']) {
      const answer = await api(`/posts?${query}`);
      expect({ status: answer.status, code: codeOf(answer) }).toEqual({
        status: 400,
        code: 'CURSOR_INVALID',
      });
    }
  });
});

/** Where an answer holds nothing: paths of null, empty text, list or record. */
const emptyParts = (value: unknown, path = ''): string[] => {
  if (value === null || value === '' || value === undefined) {
    return [path];
  }
  if (typeof value !== 'object') {
    return [];
  }
  const parts = Object.entries(value);
  return parts.length === 0
    ? [path]
    : parts.flatMap(([key, part]) => emptyParts(part, path === '' ? key : `${path}.${key}`));
};

describe('one post', () => {
  it('holds everything that an editor filled in', async () => {
    const admin = await createAdmin('strapi-super-admin');
    const image = await uploadImage(admin, {
      name: 'court.png',
      alternativeText: 'A court house',
      caption: 'The court house',
    });
    await create(TYPE.imageCredit, {
      file: image.id,
      creditLine: '“Court house” by Jane Doe, CC BY 4.0 https://example.com/court (cropped)',
    });
    const area = await create(TYPE.practiceArea, {
      name: 'Appeals',
      callToAction: { label: 'Appeal', phone: '1-800-555-0142' },
    });
    const topic = await create(TYPE.topic, { name: 'Habeas' });
    const author = await create(TYPE.attorney, {
      givenName: 'Honora',
      familyName: 'Quill',
      title: 'Partner',
      shortBio: 'Honora Quill defends people.',
      headshot: image.id,
    });
    const quote = await create(TYPE.pullQuote, {
      text: 'Each person is more than the worst thing.',
      kind: 'from-elsewhere',
      language: 'en',
      attributedTo: 'A. Writer',
      role: 'Author',
      sourceTitle: 'A Book',
      publisher: 'A House',
      sourceUrl: 'https://example.com/book',
      archivedUrl: 'https://example.com/archived',
      sourceDate: '2014-10-21',
      locator: 'p. 17',
      verification: 'verbatim',
    });
    await saveFirm({
      offices: [
        {
          name: 'Oakland',
          street: '1 Broadway',
          city: 'Oakland',
          region: 'CA',
          postalCode: '94607',
          country: 'US',
          phone: '510-555-0123',
          principal: true,
        },
      ],
      standingNotices: [{ code: 'general', text: 'General information.', placement: 'bottom' }],
    });
    const successor = await createPost({ title: 'The newer post' });
    const filled = await createPost({
      title: 'Everything',
      dek: 'A line below the title.',
      body: [
        { type: 'heading', level: 2, children: [{ type: 'text', text: 'A heading' }] },
        ...paragraph('A paragraph.'),
      ],
      heroImage: image.id,
      byline: [{ role: 'author', attorney: author.documentId }],
      publishedOn: '2020-02-03T10:00:00.000Z',
      practiceAreas: [area.documentId],
      topics: [topic.documentId],
      pullQuotes: [quote.documentId],
      furtherReading: [
        {
          title: 'A report',
          url: 'https://example.com/report',
          publisher: 'The Court',
          accessedOn: '2020-01-02',
        },
      ],
      classification: 'informational',
      jurisdictions: [{ code: 'US-CA' }],
      responsibleAttorney: author.documentId,
      reviewedBy: author.documentId,
      lastReviewedOn: '2020-03-01',
      nextReviewOn: '2021-03-01',
      standing: 'superseded',
      supersededBy: successor.documentId,
      corrections: [{ date: '2020-02-04', text: 'A name was misspelt.' }],
      commentMode: 'all',
      commentsCloseOn: '2199-01-01T00:00:00.000Z',
      callToAction: {
        label: 'Call about this',
        phone: '1-800-FLOWERS',
        url: 'https://example.com/call',
      },
      seo: { metaTitle: 'Everything, found', metaDescription: 'Found.', socialImage: image.id },
    });

    const post = await page(filled.slug);
    // Nothing is missing of the credit, the thread is open, and one pixel has no smaller versions.
    const rightlyEmpty = /\.(formats|credit\.missing)$|^comments\.notice$/;
    expect(emptyParts(post).filter((path) => !rightlyEmpty.test(path))).toEqual([
      'notices.0.jurisdiction',
    ]);
    expect(post).toMatchObject({
      slug: 'everything',
      url: '/blog/everything',
      publishedOn: '2020-02-03T10:00:00.000Z',
      headings: [{ id: 'section-a-heading', level: 2, text: 'A heading' }],
      callToAction: {
        label: 'Call about this',
        phone: '1-800-FLOWERS',
        phoneHref: 'tel:+18003569377',
      },
      firm: { name: 'Quill & Larkspur', offices: [{ phoneHref: 'tel:+15105550123' }] },
      heroImage: {
        caption: 'The court house',
        credit: {
          title: 'Court house',
          author: 'Jane Doe',
          license: { id: 'CC-BY-4.0' },
          sourceUrl: 'https://example.com/court',
          complete: true,
          missing: [],
        },
      },
      pullQuotes: [{ verification: 'verbatim', source: { locator: 'p. 17', date: '2014-10-21' } }],
      standing: {
        state: 'superseded',
        supersededBy: { documentId: successor.documentId, slug: successor.slug },
      },
      comments: { mode: 'all', open: true, count: 0, closesOn: '2199-01-01T00:00:00.000Z' },
      localizations: [{ locale: 'en', slug: 'everything', url: '/blog/everything' }],
    });
    expect(post.bodyHtml).toContain('<h2 id="section-a-heading">A heading</h2>');
    expect(Object.keys(post)).not.toContain('nextReviewOn');
    expect(await page(filled.documentId)).toEqual(post);
    expect(await page(filled.slug, '?populate=*')).toEqual(post);
  });

  it('is not found in a language in which it is not published', async () => {
    const post = await createPost({ title: 'English alone' });
    await update(TYPE.post, post.documentId, { title: 'Todavía no' }, 'es');
    const answer = await api(`/posts/${post.documentId}?locale=es`);
    expect({ status: answer.status, code: codeOf(answer) }).toEqual({
      status: 404,
      code: 'NOT_FOUND',
    });
    expect((await page(post.slug)).localizations).toEqual([
      { locale: 'en', slug: 'english-alone', url: '/blog/english-alone' },
    ]);
  });

  it('names its other languages, each with its own address', async () => {
    const post = await createPost({ title: 'Your rights' });
    await update(
      TYPE.post,
      post.documentId,
      { title: 'Sus derechos', body: paragraph('Texto.') },
      'es'
    );
    await publish(post.documentId, 'es');
    const localizations = [
      { locale: 'en', slug: 'your-rights', url: '/blog/your-rights' },
      { locale: 'es', slug: 'sus-derechos', url: '/es/blog/sus-derechos' },
    ];
    expect((await page('your-rights')).localizations).toEqual(localizations);
    const spanish = await page('sus-derechos', '?locale=es');
    expect(spanish).toMatchObject({ locale: 'es', title: 'Sus derechos', localizations });
    expect(spanish.url).toBe('/es/blog/sus-derechos');
  });

  it('names the post that supersedes it, though that one is published later', async () => {
    const newer = await create(TYPE.post, { title: 'The new rule', body: paragraph('Text.') });
    const older = await createPost({
      title: 'The old rule',
      standing: 'superseded',
      supersededBy: newer.documentId,
    });
    expect((await page(older.slug)).standing).toEqual({ state: 'superseded', supersededBy: null });

    await publish(newer.documentId);
    const standing = {
      state: 'superseded',
      supersededBy: {
        documentId: newer.documentId,
        locale: 'en',
        title: 'The new rule',
        slug: 'the-new-rule',
        url: '/blog/the-new-rule',
      },
    };
    expect((await page(older.slug)).standing).toEqual(standing);

    // A draft that is discarded is made anew from the published post, which Strapi left without
    // the relation.
    await app.strapi.documents(TYPE.post).discardDraft({ documentId: older.documentId });
    await publish(older.documentId);
    expect((await page(older.slug)).standing).toEqual(standing);

    await app.strapi.documents(TYPE.post).unpublish({ documentId: newer.documentId });
    expect((await page(older.slug)).standing.supersededBy).toBeNull();
    await publish(newer.documentId);
    expect((await page(older.slug)).standing).toEqual(standing);

    await update(TYPE.post, older.documentId, { supersededBy: null, standing: 'current' });
    await publish(older.documentId);
    expect((await page(older.slug)).standing).toEqual({ state: 'current', supersededBy: null });
  });

  it('keeps the date of its first publication, and a clone of it gets one of its own', async () => {
    const post = await createPost({ title: 'Dated', publishedOn: '2001-02-03T04:05:06.000Z' });
    await update(TYPE.post, post.documentId, { publishedOn: null });
    await publish(post.documentId);
    expect((await page(post.slug)).publishedOn).toBe('2001-02-03T04:05:06.000Z');

    const clone = await app.strapi.documents(TYPE.post).clone({ documentId: post.documentId });
    await publish(clone?.documentId ?? '');
    const cloned = await page(clone?.documentId ?? '');
    expect(cloned.publishedOn > '2020').toBe(true);
    expect(cloned.slug).toBe('dated-2');
  });

  it('carries the notices of its jurisdictions and its classification', async () => {
    await saveFirm({
      standingNotices: [
        { code: 'everywhere', text: 'Not advice.', placement: 'bottom' },
        {
          code: 'ny-advertising',
          text: 'Attorney Advertising',
          jurisdiction: 'US-NY',
          classification: 'advertising',
          placement: 'top',
        },
        { code: 'ca', text: 'In California.', jurisdiction: 'US-CA', placement: 'bottom' },
        { code: 'ads', text: 'An ad.', classification: 'advertising', placement: 'bottom' },
        { code: 'form', text: 'Do not confide.', placement: 'comment-form' },
      ],
    });
    const cases: [string[], string, string[]][] = [
      [[], 'informational', ['everywhere', 'form']],
      [['US-CA'], 'informational', ['everywhere', 'ca', 'form']],
      [['US-NY'], 'informational', ['everywhere', 'form']],
      [['US-NY', 'US-CA'], 'advertising', ['everywhere', 'ny-advertising', 'ca', 'ads', 'form']],
      [['US'], 'solicitation', ['everywhere', 'form']],
    ];
    for (const [codes, classification, expected] of cases) {
      const { slug } = await createPost({
        title: `Notices ${codes.join(' ')} ${classification}`,
        jurisdictions: codes.map((code) => ({ code })),
        classification,
      });
      const { notices } = await page(slug);
      expect({ slug, notices: notices.map(({ code }) => code) }).toEqual({
        slug,
        notices: expected,
      });
    }
    const [notice] = (await page('notices-us-ny-us-ca-advertising')).notices.slice(1);
    expect(notice).toEqual({
      code: 'ny-advertising',
      text: 'Attorney Advertising',
      jurisdiction: 'US-NY',
      placement: 'top',
    });
  });

  it('shows the nearest call to action: its own, a practice area’s, the firm’s, none', async () => {
    const silent = await create(TYPE.practiceArea, { name: 'Silent' });
    const calling = await create(TYPE.practiceArea, {
      name: 'Calling',
      callToAction: { label: 'Of the area' },
    });
    const other = await create(TYPE.practiceArea, {
      name: 'Also calling',
      callToAction: { label: 'Of another area' },
    });
    const areas = [silent, calling, other].map(({ documentId }) => documentId);
    const own = await createPost({
      title: 'Own call',
      callToAction: { label: 'Of the post' },
      practiceAreas: areas,
    });
    const inherited = await createPost({ title: 'Call of an area', practiceAreas: areas });
    const reversed = await createPost({
      title: 'Call of the other area',
      practiceAreas: [...areas].reverse(),
    });
    const plain = await createPost({ title: 'Call of the firm', practiceAreas: [areas[0]] });
    const label = async ({ slug }: Made, query = '') =>
      (await page(slug, query)).callToAction?.label;

    expect(await label(plain)).toBeUndefined();
    await saveFirm({
      callToAction: { label: 'Of the firm', phone: '510-555-0100' },
      translations: [{ language: 'es', callToActionLabel: 'Del bufete' }],
    });
    expect(await label(own)).toBe('Of the post');
    expect(await label(inherited)).toBe('Of the area');
    expect(await label(reversed)).toBe('Of another area');
    expect(await label(plain)).toBe('Of the firm');
    const spanish = await createPost({ title: 'Llamada' }, 'es');
    expect(await label(spanish, '?locale=es')).toBe('Del bufete');
  });

  it('does not change with its comments where no counts were asked for', async () => {
    const post = await createPost({ title: 'Byte for byte' });
    const paths = [
      `/posts/${post.slug}?counts=false`,
      '/posts?counts=false&filters[year]=2026',
      `/posts?counts=false&fields=title,byline`,
    ];
    const before = await Promise.all(paths.map(textOf));
    expect(before.some((text) => text.includes('"comments"'))).toBe(false);
    expect((await page(post.slug)).comments?.count).toBe(0);

    const said = await api(`/posts/${post.slug}/comments`, {
      method: 'POST',
      body: await validSubmission(post.slug),
    });
    expect(said.status).toBe(201);
    expect((await page(post.slug)).comments?.count).toBe(1);
    expect(await Promise.all(paths.map(textOf))).toEqual(before);
  });
});

describe('attorneys', () => {
  let full: Made;
  let former: Made;
  let unlisted: Made;
  const attorneys = async (query = '') => {
    const { status, body } = await api<List<unknown>>(`/attorneys${query}`);
    expect(status).toBe(200);
    return z.array(attorneyCard.strict()).parse(body.data);
  };
  const attorney = async (slug: string, query = ''): Promise<Attorney> => {
    const { status, body } = await api<{ data: unknown }>(`/attorneys/${slug}${query}`);
    expect({ slug, status }).toEqual({ slug, status: 200 });
    return attorneyShape.strict().parse(body.data);
  };

  beforeAll(async () => {
    const image = await uploadImage(await createAdmin('strapi-super-admin'), {
      name: 'portrait.png',
      alternativeText: 'A portrait',
      caption: 'A portrait',
    });
    await create(TYPE.imageCredit, { file: image.id, creditLine: '© Jane Doe' });
    const area = await create(TYPE.practiceArea, { name: 'Contracts' });
    full = await create(TYPE.attorney, {
      givenName: 'Maria',
      middleName: 'L.',
      familyName: 'Ortega',
      postNominals: 'J.D.',
      title: 'Partner',
      headshot: image.id,
      shortBio: 'Short.',
      bio: paragraph('Long.'),
      office: 'Oakland',
      email: 'maria@example.com',
      emailIsPublic: true,
      phones: [
        { label: 'Direct', number: '510-555-0199', public: true },
        { label: 'Mobile', number: '510-555-0111', public: false },
      ],
      practiceAreas: [area.documentId],
      admissions: [
        {
          jurisdiction: 'US-CA',
          court: 'Supreme Court of California',
          year: 2001,
          barNumber: '123456',
          standing: 'active',
          verifiedOn: '2024-01-02',
          lookupUrl: 'https://example.com/secret-note',
        },
      ],
      certifications: [
        {
          area: 'Appeals',
          organization: 'A Board',
          accreditedBy: 'A Bar',
          expiresOn: '2030-01-01',
        },
      ],
      education: [{ school: 'A School', degree: 'J.D.', year: 2000, honors: 'cum laude' }],
      clerkships: [{ court: 'A Court', judge: 'A Judge', years: '2000–2001' }],
      publicOffices: [{ office: 'Commissioner', body: 'A Board', years: '2010' }],
      teaching: [{ institution: 'A School', subject: 'Torts', years: '2012' }],
      languages: [{ tag: 'en' }, { tag: 'es-MX' }],
      memberships: [{ organization: 'A Bar', role: 'Member', years: '2001–' }],
      awards: [
        {
          name: 'A Prize',
          body: 'A Magazine',
          year: 2020,
          methodologyUrl: 'https://example.com/m',
        },
      ],
      publications: [
        { title: 'A Book', publisher: 'A House', year: 2015, url: 'https://example.com/b' },
      ],
      representativeMatters: [
        { summary: 'With consent.', clientConsentOnFile: true, disclaimer: 'Results vary.' },
        { summary: 'Without consent.', clientConsentOnFile: false },
      ],
      profiles: [{ label: 'Bar', url: 'https://example.com/bar' }],
      translations: [
        { language: 'es', title: 'Socia', shortBio: 'Corta.', bio: paragraph('Larga.') },
      ],
      activeFrom: '2001-01-01',
      awayFrom: '2026-01-01',
      awayTo: '2026-02-01',
    });
    former = await create(TYPE.attorney, {
      givenName: 'Fern',
      familyName: 'Formerly',
      office: 'Oakland',
      email: 'fern@example.com',
      emailIsPublic: true,
      phones: [{ label: 'Direct', number: '510-555-0188', public: true }],
      activeTo: '2020-12-31',
    });
    unlisted = await create(TYPE.attorney, {
      givenName: 'Una',
      familyName: 'Unlisted',
      listed: false,
    });
  });

  it('are listed by family name, without former and unlisted ones', async () => {
    const names = (await attorneys()).map(({ name }) => name);
    expect(names).toContain('Maria L. Ortega, J.D.');
    expect(names).not.toContain('Fern Formerly');
    expect(names).not.toContain('Una Unlisted');
    const families = names.map((name) => name.replace(/,.*/, '').split(' ').at(-1));
    expect(families).toEqual([...families].sort());
    expect(await attorneys('?filters[practiceArea]=contracts')).toMatchObject([
      { documentId: full.documentId, practiceAreas: [{ slug: 'contracts', name: 'Contracts' }] },
    ]);
    expect(await attorneys('?filters[former]=true')).toMatchObject([
      { documentId: former.documentId, former: true },
    ]);
  });

  it('have a page with everything that is public, and nothing that is not', async () => {
    const bio = await attorney(full.slug);
    expect(emptyParts(bio).filter((path) => !path.endsWith('.formats'))).toEqual([
      'headshot.credit.title',
      'headshot.credit.license',
      'headshot.credit.sourceUrl',
      'headshot.credit.changes',
    ]);
    expect(bio).toMatchObject({
      slug: 'maria-l-ortega-jd',
      email: 'maria@example.com',
      phones: [{ label: 'Direct', phone: '510-555-0199', phoneHref: 'tel:+15105550199' }],
      admissions: [{ jurisdiction: 'US-CA', status: 'active', barNumber: '123456' }],
      languages: ['en', 'es-MX'],
      representativeMatters: [{ summary: 'With consent.', disclaimer: 'Results vary.' }],
      former: false,
    });
    const text = await textOf(`/attorneys/${full.slug}`);
    for (const secret of ['0111', 'secret-note', 'Without consent', '2026-01-01', 'panelAccount']) {
      expect(text).not.toContain(secret);
    }
    expect((await api(`/attorneys/${unlisted.slug}`)).status).toBe(404);
    expect((await api(`/attorneys/${unlisted.documentId}`)).status).toBe(404);
    expect((await attorney(full.documentId)).slug).toBe(full.slug);
  });

  it('speak the language that was asked for, or one like it', async () => {
    for (const locale of ['es', 'es-MX']) {
      const bio = await attorney(full.slug, `?locale=${locale}`);
      expect(bio).toMatchObject({
        locale,
        title: 'Socia',
        shortBio: 'Corta.',
        url: `/${locale}/attorneys/${full.slug}`,
      });
      expect(bio.bioHtml).toBe('<p>Larga.</p>');
    }
    expect((await attorney(full.slug, '?locale=fr')).title).toBe('Partner');
    const post = await createPost(
      { title: 'En dos lenguas', byline: [{ role: 'author', attorney: full.documentId }] },
      'es'
    );
    expect((await page(post.slug, '?locale=es')).byline).toMatchObject([
      { attorney: { title: 'Socia', shortBio: 'Corta.' } },
    ]);
  });

  it('have no contact any more once they left, and keep their posts', async () => {
    const bio = await attorney(former.slug);
    expect(bio).toMatchObject({ former: true, email: null, phones: [], office: null });
    expect((await api(`/attorneys/${former.slug}/vcard`)).status).toBe(404);
    const post = await createPost({
      title: 'Written before leaving',
      byline: [{ role: 'author', attorney: former.documentId }],
    });
    expect((await page(post.slug)).byline).toMatchObject([
      { attorney: { name: 'Fern Formerly', former: true } },
    ]);
    expect(await titles(`filters[attorney]=${former.slug}`)).toEqual(['Written before leaving']);
  });

  it('come as a vCard', async () => {
    const answer = await request<string>(`/api/legal-blog/attorneys/${full.slug}/vcard`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/vcard/);
    expect(answer.headers.get('content-disposition')).toContain(`${full.slug}.vcf`);
    expect(answer.body).toMatch(/\r\n$/);
    const raw = answer.body.split('\r\n').slice(0, -1);
    expect(raw.every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);

    const lines = answer.body
      .replace(/\r\n[ \t]/g, '')
      .split('\r\n')
      .slice(0, -1);
    expect(lines[0]).toBe('BEGIN:VCARD');
    expect(lines[1]).toBe('VERSION:3.0');
    expect(lines.at(-1)).toBe('END:VCARD');
    const properties = new Map(
      lines.map((line): [string, string] => {
        const [, name = '', value = ''] = /^([A-Z]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
        return [name, value];
      })
    );
    expect(Object.fromEntries(properties)).toMatchObject({
      FN: 'Maria L. Ortega\\, J.D.',
      N: 'Ortega;Maria;L.;;J.D.',
      ORG: 'Quill & Larkspur',
      TITLE: 'Partner',
      TEL: '+15105550199',
      EMAIL: 'maria@example.com',
      UID: full.documentId,
    });
    expect(properties.get('ADR')).toContain('1 Broadway');
    expect(properties.has('')).toBe(false);
    expect(answer.body).not.toContain('0111');
    const again = await request<string>(`/api/legal-blog/attorneys/${full.slug}/vcard`);
    expect(again.body).toBe(answer.body);
  });
});

describe('quotes, practice areas, topics and the firm', () => {
  const quotes = async (query = ''): Promise<PullQuote[]> =>
    z.array(pullQuote.strict()).parse((await api<List<unknown>>(`/pull-quotes${query}`)).body.data);

  it('shows the quotes that the firm features, in its order, and never a secret one', async () => {
    const quote = (text: string, more = {}) => create(TYPE.pullQuote, { text, ...more });
    const first = await quote('First.');
    const second = await quote('Second.');
    const unlisted = await quote('Unlisted.', { listed: false });
    const unasked = await quote('Unasked.', { kind: 'testimonial' });
    const asked = await quote('Asked.', { kind: 'testimonial', testimonialConsent: true });
    const all = [second, unlisted, first, unasked, asked].map(({ documentId }) => documentId);
    await saveFirm({ featuredQuotes: all });

    const texts = (found: readonly PullQuote[]) => found.map(({ text }) => text);
    expect(texts(await quotes('?filters[featured]=true'))).toEqual(['Second.', 'First.', 'Asked.']);
    const listed = texts(await quotes('?pagination[pageSize]=100'));
    expect(listed).toEqual(expect.arrayContaining(['First.', 'Second.', 'Asked.']));
    expect(listed).not.toContain('Unlisted.');
    expect(listed).not.toContain('Unasked.');

    const post = await createPost({ title: 'With quotes', pullQuotes: all });
    expect(texts((await page(post.slug)).pullQuotes)).toEqual(['Second.', 'First.', 'Asked.']);
    const one = await api<{ data: unknown }>(`/pull-quotes/${first.documentId}`);
    expect(pullQuote.strict().parse(one.body.data)).toMatchObject({ text: 'First.' });
    for (const { documentId } of [unlisted, unasked]) {
      expect((await api(`/pull-quotes/${documentId}`)).status).toBe(404);
    }
  });

  it.each([
    ['practice-areas', TYPE.practiceArea],
    ['topics', TYPE.topic],
  ] as const)('serves %s by name, in the language asked for', async (path, type) => {
    const term = await create(type, {
      name: 'Asylum',
      description: 'Protection.',
      callToAction: { label: 'Ask', phone: '510-555-0177' },
      translations: [{ language: 'es', name: 'Asilo', description: 'Protección.' }],
    });
    await create(type, { name: 'Hidden', listed: false });
    const terms = async (query = ''): Promise<TermPage[]> =>
      z
        .array(termPage.strict())
        .parse((await api<List<unknown>>(`/${path}?pagination[pageSize]=100${query}`)).body.data);
    const names = (await terms()).map(({ name }) => name);
    expect(names).toContain('Asylum');
    expect(names).not.toContain('Hidden');
    expect(names).toEqual([...names].sort());
    expect((await terms('&locale=es')).map(({ name }) => name)).toContain('Asilo');
    expect((await api(`/${path}/hidden`)).status).toBe(404);

    const one = async (query = '') =>
      termPage
        .strict()
        .parse((await api<{ data: unknown }>(`/${path}/${term.slug}${query}`)).body.data);
    expect(await one()).toMatchObject({
      documentId: term.documentId,
      url: `/${path}/asylum`,
      description: 'Protection.',
      callToAction: { label: 'Ask', phoneHref: 'tel:+15105550177' },
    });
    expect(await one('?locale=es')).toMatchObject({
      name: 'Asilo',
      description: 'Protección.',
      url: `/es/${path}/asylum`,
    });
  });

  it('leaves a practice area that is not listed out of the posts', async () => {
    const hidden = await create(TYPE.practiceArea, { name: 'Not yet open', listed: false });
    const shown = await create(TYPE.practiceArea, { name: 'Open' });
    const post = await createPost({
      title: 'In two areas',
      practiceAreas: [hidden.documentId, shown.documentId],
    });
    expect((await page(post.slug)).practiceAreas).toMatchObject([{ slug: 'open' }]);
    expect(await titles(`filters[practiceArea]=${hidden.slug}`)).toEqual([]);
  });

  it('serves the firm with all that is public of it', async () => {
    const image = await uploadImage(await createAdmin('strapi-super-admin'), { name: 'logo.png' });
    await saveFirm({
      logo: image.id,
      jurisdictions: [{ code: 'US-CA' }],
      intakeAddress: 'intake@example.com',
      profiles: [{ label: 'Bar', url: 'https://example.com/firm' }],
    });
    const { body } = await api<{ data: unknown }>('/firm');
    const firm: Firm = firmShape.strict().parse(body.data);
    expect(firm).toMatchObject({
      name: 'Quill & Larkspur',
      timeZone: ZONE,
      jurisdictions: ['US-CA'],
      callToAction: { label: 'Of the firm' },
      logo: { mime: 'image/png' },
      offices: [{ name: 'Oakland', principal: true }],
      profiles: [{ label: 'Bar', url: 'https://example.com/firm' }],
    });
    expect(JSON.stringify(body)).not.toContain('intake@example.com');
  });
});

describe('the credit of an image', () => {
  const stored = async (documentId: string) =>
    app.strapi.documents(TYPE.imageCredit).findOne({ documentId });

  it('is read from one line into what the editor left empty', async () => {
    const image = await uploadImage(await createAdmin('strapi-super-admin'), { name: 'c.png' });
    const { documentId } = await create(TYPE.imageCredit, {
      file: image.id,
      author: 'An Editor’s Choice',
      creditLine: 'CC BY-SA 3.0 Nick Youngson',
    });
    expect(await stored(documentId)).toMatchObject({
      author: 'An Editor’s Choice',
      license: 'CC-BY-SA-3.0',
    });
    // What is not sent is not empty.
    await update(TYPE.imageCredit, documentId, { creditLine: 'CC BY-SA 3.0 Somebody Else' });
    expect(await stored(documentId)).toMatchObject({ author: 'An Editor’s Choice' });
  });

  it('follows a corrected line in what was read from the former one', async () => {
    const image = await uploadImage(await createAdmin('strapi-super-admin'), { name: 'd.png' });
    const { documentId } = await create(TYPE.imageCredit, {
      file: image.id,
      creditLine: 'CC BY-SA 3.0 Nick Youngson',
    });
    const form = {
      author: 'Nick Youngson',
      license: 'CC-BY-SA-3.0',
      sourceUrl: 'https://example.com/typed',
    };
    await update(TYPE.imageCredit, documentId, {
      ...form,
      creditLine: 'CC BY-SA 4.0 Nick Youngson https://example.com/read',
    });
    expect(await stored(documentId)).toMatchObject({
      author: 'Nick Youngson',
      license: 'CC-BY-SA-4.0',
      sourceUrl: 'https://example.com/typed',
    });
    await update(TYPE.imageCredit, documentId, { creditLine: 'Nick Youngson' });
    expect(await stored(documentId)).toMatchObject({ author: 'Nick Youngson', license: null });
    // The same line again does not bring back what an editor took out.
    await update(TYPE.imageCredit, documentId, { creditLine: 'Nick Youngson', author: 'N. Y.' });
    expect(await stored(documentId)).toMatchObject({ author: 'N. Y.' });
  });
});

describe('what something else refers to', () => {
  let editor: ContentManager;

  beforeAll(async () => {
    editor = contentManager(await createAdmin('strapi-super-admin'));
  });

  const refusal = async (type: (typeof TYPE)[keyof typeof TYPE], documentId: string) => {
    const answer = await editor.remove(type, documentId);
    const { error } = answer.body as { error?: { name: string; details: { by?: unknown } } };
    return {
      status: answer.status,
      name: error?.name,
      code: codeOf(answer),
      by: error?.details.by,
    };
  };
  const inUseBy = (...by: { type: string; documentId: string; title: string }[]) => ({
    status: 409,
    name: 'ConflictError',
    code: 'IN_USE',
    by,
  });

  it('cannot be deleted: an editor sees why, and can once it is free', async () => {
    const attorney = entryOf(
      await editor.create(TYPE.attorney, { givenName: 'Needed', familyName: 'Much' })
    );
    const quote = entryOf(await editor.create(TYPE.pullQuote, { text: 'Needed.' }));
    const area = entryOf(await editor.create(TYPE.practiceArea, { name: 'Needed area' }));
    const topic = entryOf(await editor.create(TYPE.topic, { name: 'Needed topic' }));
    const post = entryOf(
      await editor.create(TYPE.post, {
        title: 'It needs them all',
        body: paragraph('Text.'),
        byline: [{ role: 'author', attorney: connect(attorney) }],
        pullQuotes: connect(quote),
        practiceAreas: connect(area),
        topics: connect(topic),
      })
    );
    const by = { type: 'post', documentId: post.documentId, title: 'It needs them all' };
    const needed = [
      { type: TYPE.attorney, documentId: attorney.documentId },
      { type: TYPE.pullQuote, documentId: quote.documentId },
      { type: TYPE.practiceArea, documentId: area.documentId },
      { type: TYPE.topic, documentId: topic.documentId },
    ];
    for (const { type, documentId } of needed) {
      expect(await refusal(type, documentId)).toEqual(inUseBy(by));
    }
    entryOf(await editor.publish(TYPE.post, post.documentId));
    // The draft lets go of them; the published post still holds them.
    entryOf(
      await editor.update(TYPE.post, post.documentId, {
        byline: [],
        pullQuotes: { disconnect: [{ documentId: quote.documentId }] },
        practiceAreas: { disconnect: [{ documentId: area.documentId }] },
        topics: { disconnect: [{ documentId: topic.documentId }] },
      })
    );
    for (const { type, documentId } of needed) {
      expect(await refusal(type, documentId)).toEqual(inUseBy(by));
    }
    expect(await page('it-needs-them-all')).toMatchObject({
      byline: [{ attorney: { documentId: attorney.documentId } }],
      pullQuotes: [{ documentId: quote.documentId }],
      practiceAreas: [{ documentId: area.documentId }],
      topics: [{ documentId: topic.documentId }],
    });

    entryOf(await editor.publish(TYPE.post, post.documentId));
    for (const { type, documentId } of needed) {
      expect((await editor.remove(type, documentId)).status).toBe(200);
      expect((await editor.find(type, documentId)).status).toBe(404);
    }
  });

  it('cannot be deleted together with what is free', async () => {
    const free = await create(TYPE.topic, { name: 'Free' });
    const used = await create(TYPE.topic, { name: 'Used' });
    await createPost({ title: 'It uses one', topics: [used.documentId] });
    const answer = await editor.removeMany(TYPE.topic, [free.documentId, used.documentId]);
    expect({ status: answer.status, code: codeOf(answer) }).toEqual({
      status: 409,
      code: 'IN_USE',
    });
    expect((await editor.find(TYPE.topic, free.documentId)).status).toBe(200);
    expect((await editor.find(TYPE.topic, used.documentId)).status).toBe(200);
  });

  it('is not lost where one editor deletes it while others attach it', async () => {
    const post = await create(TYPE.post, { title: 'A race', body: paragraph('Text.') });
    for (let round = 0; round < 5; round += 1) {
      const { documentId } = await create(TYPE.attorney, {
        givenName: 'Race',
        familyName: String(round),
      });
      const attach = () =>
        editor.update(TYPE.post, post.documentId, {
          byline: [{ role: 'author', attorney: connect({ documentId }) }],
        });
      const [attached, removed] = await Promise.all([
        attach(),
        editor.remove(TYPE.attorney, documentId),
      ]);
      // Whoever came second was refused.
      expect([200, 400, 409]).toContain(removed.status);
      const isThere = (await editor.find(TYPE.attorney, documentId)).status === 200;
      expect({ round, isThere }).toEqual({ round, isThere: removed.status !== 200 });
      if (attached.status === 200 && isThere) {
        await publish(post.documentId);
        expect((await page('a-race')).byline).toMatchObject([{ attorney: { documentId } }]);
      } else {
        expect({ round, attached: attached.status === 200 }).toEqual({ round, attached: false });
      }
    }
  });

  it('may be held by the firm, by a colleague or by another post as well', async () => {
    const boss = await create(TYPE.attorney, { givenName: 'The', familyName: 'Boss' });
    const deputy = await create(TYPE.attorney, { givenName: 'The', familyName: 'Deputy' });
    const quote = await create(TYPE.pullQuote, { text: 'On every page.' });
    await update(TYPE.attorney, boss.documentId, { deputy: deputy.documentId });
    await saveFirm({
      responsibleAttorney: boss.documentId,
      featuredQuotes: [quote.documentId],
    });
    const theFirm = { type: 'firm', documentId: firstFirm.documentId, title: 'Quill & Larkspur' };
    expect(await refusal(TYPE.attorney, boss.documentId)).toEqual(inUseBy(theFirm));
    expect(await refusal(TYPE.pullQuote, quote.documentId)).toEqual(inUseBy(theFirm));
    expect(await refusal(TYPE.attorney, deputy.documentId)).toEqual(
      inUseBy({ type: 'attorney', documentId: boss.documentId, title: 'The Boss' })
    );

    const reviewed = await createPost({
      title: 'Reviewed',
      reviewedBy: deputy.documentId,
      responsibleAttorney: deputy.documentId,
    });
    expect((await refusal(TYPE.attorney, deputy.documentId)).by).toHaveLength(2);
    const older = await createPost({
      title: 'Superseded by it',
      standing: 'superseded',
      supersededBy: reviewed.documentId,
    });
    expect(await refusal(TYPE.post, reviewed.documentId)).toEqual(
      inUseBy({ type: 'post', documentId: older.documentId, title: 'Superseded by it' })
    );
    await saveFirm({ responsibleAttorney: null, featuredQuotes: [] });
    expect((await editor.remove(TYPE.pullQuote, quote.documentId)).status).toBe(200);
    expect((await editor.remove(TYPE.attorney, boss.documentId)).status).toBe(200);
  });
});
