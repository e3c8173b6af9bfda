/**
 * @options {"settings":{"rules":{"submitted_too_fast":{"seconds":0},"sent_too_often":{"seconds":0}}}}
 */
import type { CommentCounts, PostCard, SubmissionReceipt, ThreadPage } from '../../contract';
import { contentApiRoutes } from '../../server/src/http/routes/content-api';
import { createAdmin, type Admin } from './support/admins';
import { paragraph, validSubmission } from './support/content';
import {
  argumentsOf,
  fieldsOf,
  graphql,
  pluginQueries,
  queryForAll,
  readSchema,
} from './support/graphql';
import { countOwnRows } from './support/own-rows';
import { api, codeOf } from './support/requests';

// Some tests here ask hundreds of questions.
jest.setTimeout(180_000);

/** Stands in everything that nobody may see, so that one look at an answer finds it. */
const SECRET = /zqsecret|555\D?0199/i;
const SECRET_PHONE = '+1 212 555 0199';
const UNKNOWN_ID = 'a23456789012345678901234';

interface Entry {
  documentId: string;
  slug: string;
}
type Data = Record<string, unknown>;

const UID = {
  post: 'plugin::legal-blog.post',
  attorney: 'plugin::legal-blog.attorney',
  quote: 'plugin::legal-blog.pull-quote',
  area: 'plugin::legal-blog.practice-area',
  topic: 'plugin::legal-blog.topic',
} as const;

const create = async (uid: (typeof UID)[keyof typeof UID], data: Data): Promise<Entry> => {
  const made = await app.strapi.documents(uid).create({ data: data as never });
  return { documentId: made.documentId, slug: String((made as { slug?: unknown }).slug ?? '') };
};
const publish = async (data: Data): Promise<Entry> => {
  const made = await create(UID.post, data);
  await app.strapi.documents(UID.post).publish({ documentId: made.documentId });
  return made;
};

let moderator: Admin;

const say = async (post: Entry, changes: Data = {}): Promise<string> => {
  const answer = await api<SubmissionReceipt>(`/posts/${post.slug}/comments`, {
    method: 'POST',
    body: await validSubmission(post.slug, {
      author: { name: 'Ruth Bader', email: 'zqsecret.reader@example.com' },
      ...changes,
    }),
  });
  expect(answer.status).toBe(202);
  return answer.body.data.documentId;
};
const decide = async (action: string, documentId: string, version = 1, more: Data = {}) => {
  const { status } = await moderator.call('/legal-blog/moderation/decisions', {
    method: 'POST',
    body: { action, items: [{ documentId, version }], ...more },
  });
  expect(status).toBe(200);
};

/** A firm with something to hide in every corner, and beside it what everybody may see. */
const makeContent = async () => {
  const { strapi } = app;
  await strapi.plugin('i18n').service('locales').create({ code: 'es', name: 'Spanish (es)' });
  const file = await strapi.documents('plugin::upload.file').create({
    data: {
      name: 'shared.png',
      hash: 'shared',
      ext: '.png',
      mime: 'image/png',
      size: 1,
      url: '/uploads/shared.png',
      provider: 'local',
      folderPath: '/',
    } as never,
  });

  const area = await create(UID.area, { name: 'Open area' });
  const hiddenArea = await create(UID.area, {
    name: 'Zqsecret area',
    description: 'zqsecret',
    listed: false,
    callToAction: { label: 'zqsecret call', phone: SECRET_PHONE, url: '/zqsecret' },
  });
  const topic = await create(UID.topic, { name: 'Open topic' });
  const quietTopic = await create(UID.topic, { name: 'Quiet topic' });
  const hiddenTopic = await create(UID.topic, { name: 'Zqsecret topic', listed: false });

  const hiddenAttorney = await create(UID.attorney, {
    givenName: 'Zqsecret',
    familyName: 'Unlisted',
    title: 'zqsecret title',
    activeTo: '2020-01-01',
    shortBio: 'zqsecret short bio',
    bio: paragraph('zqsecret bio'),
    listed: false,
    email: 'zqsecret.unlisted@example.com',
    emailIsPublic: true,
    phones: [{ label: 'Direct', number: SECRET_PHONE, public: true }],
    headshot: file.id,
    practiceAreas: [area.documentId],
  });
  const attorney = await create(UID.attorney, {
    givenName: 'Ada',
    familyName: 'Lane',
    email: 'zqsecret.ada@example.com',
    emailIsPublic: false,
    phones: [
      { label: 'Office', number: '+1 212 555 0142', public: true },
      { label: 'zqsecret line', number: SECRET_PHONE, public: false },
    ],
    representativeMatters: [
      { summary: 'A matter that may be told.', clientConsentOnFile: true },
      { summary: 'zqsecret matter', disclaimer: 'zqsecret', clientConsentOnFile: false },
    ],
    admissions: [
      { jurisdiction: 'US-NY', year: 2001, lookupUrl: 'https://zqsecret.example.com/look-up' },
    ],
    deputy: hiddenAttorney.documentId,
    awayFrom: '2031-03-03',
    headshot: file.id,
    practiceAreas: [area.documentId, hiddenArea.documentId],
  });
  const former = await create(UID.attorney, {
    givenName: 'Fay',
    familyName: 'Gone',
    activeTo: '2020-01-01',
    office: 'zqsecret office',
    email: 'zqsecret.fay@example.com',
    emailIsPublic: true,
    phones: [{ label: 'zqsecret line', number: SECRET_PHONE, public: true }],
  });

  const quote = await create(UID.quote, {
    text: 'An open quotation.',
    verifiedBy: 'zqsecret verifier',
    selectorExact: 'zqsecret selector',
  });
  const hiddenQuote = await create(UID.quote, { text: 'zqsecret quotation', listed: false });
  const testimonial = await create(UID.quote, {
    text: 'zqsecret testimonial',
    kind: 'testimonial',
    testimonialConsent: false,
  });
  const quotes = [quote, hiddenQuote, testimonial].map(({ documentId }) => documentId);
  await strapi.documents('plugin::legal-blog.firm').create({
    data: {
      name: 'The firm',
      intakeAddress: 'zqsecret.intake@example.com',
      featuredQuotes: quotes,
    } as never,
  });

  const draft = await create(UID.post, {
    title: 'Zqsecret draft',
    dek: 'zqsecret dek',
    body: paragraph('zqsecret body'),
    heroImage: file.id,
    byline: [{ attorney: attorney.documentId, role: 'author' }],
    topics: [topic.documentId, quietTopic.documentId],
  });
  const post = await publish({
    title: 'An open post',
    body: paragraph('Text.'),
    heroImage: file.id,
    byline: [{ attorney: attorney.documentId, role: 'author' }],
    practiceAreas: [area.documentId, hiddenArea.documentId],
    topics: [topic.documentId, hiddenTopic.documentId],
    pullQuotes: quotes,
    standing: 'superseded',
    supersededBy: draft.documentId,
    nextReviewOn: '2031-03-03',
  });
  await strapi.documents(UID.post).update({
    documentId: post.documentId,
    locale: 'es',
    data: { title: 'Zqsecret borrador', body: paragraph('zqsecret') } as never,
  });
  const edited = await publish({ title: 'An edited post', body: paragraph('Text.') });
  await strapi.documents(UID.post).update({
    documentId: edited.documentId,
    data: {
      title: 'Zqsecret edit',
      slug: 'zqsecret-edit',
      dek: 'zqsecret dek',
      body: paragraph('zqsecret body'),
      topics: [quietTopic.documentId],
      jurisdictions: [{ code: 'US-WY' }],
    } as never,
  });

  const unpublished = await publish({ title: 'Zqsecret unpublished', body: paragraph('zqsecret') });
  const deleted = await publish({ title: 'Zqsecret deleted', body: paragraph('zqsecret') });
  const gone: Record<string, string> = {};
  for (const [name, target] of Object.entries({ unpublished, deleted })) {
    const parent = await say(target, { body: `zqsecret comment on the ${name} post` });
    await decide('approve', parent);
    const reply = await say(target, { body: `zqsecret reply on the ${name} post`, parent });
    await decide('approve', reply);
    gone[name] = parent;
  }
  await strapi.documents(UID.post).unpublish({ documentId: unpublished.documentId });
  await strapi.documents(UID.post).delete({ documentId: deleted.documentId });

  const open = await say(post, { body: 'An open comment.' });
  await decide('approve', open);
  const tombstone = await say(post, {
    body: 'zqsecret tombstone',
    author: { name: 'Zqsecret', email: 'zqsecret@example.com' },
  });
  await decide('approve', tombstone);
  await decide('approve', await say(post, { body: 'An open reply.', parent: tombstone }));
  await decide('reject', tombstone, 2, { reason: 'other', note: 'zqsecret note' });
  const pending = await say(post, { body: 'zqsecret pending', parent: open });
  const spam = await say(post, { body: 'zqsecret spam' });
  await decide('spam', spam);

  return {
    ...{ area, hiddenArea, topic, quietTopic, hiddenTopic, attorney, hiddenAttorney, former },
    ...{ quote, hiddenQuote, testimonial, draft, post, edited, unpublished, deleted },
    ...{ open, tombstone, pending, spam, gone },
  };
};

describe('what is not public', () => {
  let made: Awaited<ReturnType<typeof makeContent>>;

  beforeAll(async () => {
    moderator = await createAdmin('legal-blog-moderator');
    made = await makeContent();
  });

  describe('over REST', () => {
    /** Everything that could stand for `:id`, open or hidden. */
    const namesFor = (path: string): string[] => {
      if (path.startsWith('/comments/')) {
        return [made.open, made.tombstone, made.pending, made.spam, ...Object.values(made.gone)];
      }
      const entries = Object.entries({
        '/posts/': [made.post, made.edited, made.draft, made.unpublished, made.deleted],
        '/attorneys/': [made.attorney, made.hiddenAttorney, made.former],
        '/pull-quotes/': [made.quote, made.hiddenQuote, made.testimonial],
        '/practice-areas/': [made.area, made.hiddenArea],
        '/topics/': [made.topic, made.hiddenTopic],
      }).find(([prefix]) => path.startsWith(prefix));
      return [
        'zqsecret-edit',
        'zqsecret-borrador',
        ...(entries?.[1] ?? []).flatMap(({ documentId, slug }) => [documentId, slug || documentId]),
      ];
    };
    const QUERIES = [
      '',
      'locale=en',
      'locale=es',
      'populate=*',
      'counts=true',
      'counts=false',
      'replies=25&limit=100',
      'sort=newest',
      'sort=title',
      'sort=modifiedOn',
      'filters[featured]=true',
      'filters[featured]=false',
      'filters[former]=true',
      'filters[year]=2026',
      'pagination[pageSize]=100',
      'pagination[limit]=1',
      'status=draft',
      'publicationState=preview',
      'hasPublishedVersion=false',
      'preview=1',
      'locale=*',
      'populate[createdBy]=*',
      'populate[supersededBy][populate]=*',
      'filters[listed]=false',
      'filters[$or][0][listed]=false&filters[$or][1][listed]=true',
      'fields=*',
    ];
    const getPaths = contentApiRoutes.routes
      .filter(({ path }) => !path.startsWith('/mail-actions'))
      .filter((route) => route.method === 'GET' && route.path !== '/comments/counts')
      .map((route) => route.path);

    it.each(getPaths)('is in no answer of %s', async (path) => {
      const names = path.includes(':id') ? namesFor(path) : [''];
      const leaks = new Map<string, string>();
      let answered = 0;
      for (const name of names) {
        for (const query of QUERIES) {
          const address = `${path.replace(':id', name)}?${query}`;
          const { status, headers, body } = await api<unknown>(address);
          const said = `${JSON.stringify(body)} ${JSON.stringify([...headers])}`;
          expect(status).toBeLessThan(500);
          answered += status === 200 ? 1 : 0;
          // By headers and texts that are no JSON, such as a card, a whole answer is searched.
          const places = typeof body === 'object' ? secretPaths(body) : [];
          for (const at of SECRET.test(said) && places.length === 0 ? [said] : places) {
            leaks.set(at, leaks.get(at) ?? `${address} ${at}`);
          }
        }
      }
      expect([...leaks.values()]).toEqual([]);
      // Otherwise nothing was shown at all.
      expect(answered).toBeGreaterThan(0);
    });

    it('has no address of its own: by slug and documentId it is what never was', async () => {
      const hidden = {
        '/posts/:id': [made.draft, made.unpublished, made.deleted],
        '/posts/:id/comments': [made.draft, made.unpublished, made.deleted],
        '/posts/:id/comments/form': [made.draft, made.unpublished, made.deleted],
        '/attorneys/:id': [made.hiddenAttorney],
        '/attorneys/:id/vcard': [made.hiddenAttorney],
        '/pull-quotes/:id': [made.hiddenQuote, made.testimonial],
        '/practice-areas/:id': [made.hiddenArea],
        '/topics/:id': [made.hiddenTopic],
        '/comments/:id/replies': [made.pending, made.spam, ...Object.values(made.gone)].map(
          (documentId) => ({ documentId, slug: documentId })
        ),
      };
      for (const [path, entries] of Object.entries(hidden)) {
        const unknown = await api(path.replace(':id', UNKNOWN_ID));
        expect(codeOf(unknown)).toBe('NOT_FOUND');
        for (const { documentId, slug } of entries) {
          for (const name of [documentId, slug || documentId]) {
            const answer = await api(path.replace(':id', name));
            expect([path, answer.status, answer.body]).toEqual([path, 404, unknown.body]);
          }
        }
      }
      for (const slug of ['zqsecret-edit', 'zqsecret-borrador']) {
        expect(codeOf(await api(`/posts/${slug}`))).toBe('NOT_FOUND');
        expect(codeOf(await api(`/posts/${slug}?locale=es`))).toBe('NOT_FOUND');
      }
      expect(codeOf(await api(`/posts/${made.post.documentId}?locale=es`))).toBe('NOT_FOUND');
    });

    it('takes no comment, and says of it what it says of nothing', async () => {
      const before = await countOwnRows();
      const body = await validSubmission(made.post.slug);
      const unknown = await api(`/posts/${UNKNOWN_ID}/comments`, { method: 'POST', body });
      for (const { documentId, slug } of [made.draft, made.unpublished, made.deleted]) {
        for (const name of [documentId, slug]) {
          const answer = await api(`/posts/${name}/comments`, { method: 'POST', body });
          expect([answer.status, answer.body]).toEqual([404, unknown.body]);
        }
      }
      expect(await countOwnRows()).toEqual(before);
    });

    it('is in no count', async () => {
      const { post, draft, unpublished, deleted, edited } = made;
      const names = [draft, unpublished, deleted].flatMap(({ documentId, slug }) => [
        documentId,
        slug,
      ]);
      const asked = [...names, 'zqsecret-edit', post.documentId, edited.documentId].join(',');
      const counts = (await api<CommentCounts>(`/comments/counts?posts=${asked}`)).body.data;
      expect(counts[post.documentId]).toBe(2);
      for (const name of [...names, 'zqsecret-edit']) {
        expect([name, counts[name]]).toEqual([name, 0]);
      }
      const thread = await api<ThreadPage>(`/posts/${post.slug}/comments`);
      expect(thread.body.meta).toMatchObject({ count: 2, topLevelCount: 1 });
      expect(thread.body.data.find(({ documentId }) => documentId === made.open)).toMatchObject({
        replies: { count: 0, data: [], next: null },
      });

      const archives = await api<{ data: { count: number }[] }>('/posts/archives');
      const inArchives = archives.body.data.reduce((sum, month) => sum + month.count, 0);
      const total = async (path: string) =>
        (await api<{ meta: { pagination: { total: number } } }>(path)).body.meta.pagination.total;
      expect([inArchives, await total('/posts'), await total('/posts?locale=es')]).toEqual([
        2, 2, 0,
      ]);
      expect(await total('/attorneys')).toBe(1);
      expect(await total('/attorneys?filters[former]=true')).toBe(1);
      expect(await total('/pull-quotes')).toBe(1);
      expect(await total('/pull-quotes?filters[featured]=true')).toBe(1);
      expect(await total('/practice-areas')).toBe(1);
      expect(await total('/topics')).toBe(2);
    });

    it('shows what is public as it was published', async () => {
      const { body } = await api<{ data: PostCard }>(`/posts/${made.edited.documentId}`);
      expect(body.data).toMatchObject({
        slug: 'an-edited-post',
        title: 'An edited post',
        dek: null,
      });
      const { data } = (
        await api<{
          data: {
            localizations: { locale: string }[];
            standing: unknown;
            pullQuotes: { documentId: string }[];
            topics: { slug: string }[];
            practiceAreas: { slug: string }[];
          };
        }>(`/posts/${made.post.slug}`)
      ).body;
      expect(data.localizations.map(({ locale }) => locale)).toEqual(['en']);
      expect(data.standing).toEqual({ state: 'superseded', supersededBy: null });
      expect(data.pullQuotes.map(({ documentId }) => documentId)).toEqual([made.quote.documentId]);
      expect(data.topics.map(({ slug }) => slug)).toEqual(['open-topic']);
      expect(data.practiceAreas.map(({ slug }) => slug)).toEqual(['open-area']);
    });

    it('cannot be asked for by a filter', async () => {
      const same = async (path: string, hidden: string, unknown: string) => {
        const one = await api<unknown>(`${path}${hidden}`);
        const other = await api<unknown>(`${path}${unknown}`);
        expect([`${path}${hidden}`, one.status, one.body]).toEqual([
          `${path}${hidden}`,
          200,
          other.body,
        ]);
      };
      const names = ({ documentId, slug }: Entry) => [documentId, slug];
      for (const name of names(made.hiddenTopic)) {
        await same('/posts?filters[topic]=', name, 'nothing');
      }
      for (const name of names(made.hiddenArea)) {
        await same('/posts?filters[practiceArea]=', name, 'nothing');
        await same('/attorneys?filters[practiceArea]=', name, 'nothing');
      }
      // Only drafts have these.
      await same('/posts?filters[topic]=', made.quietTopic.slug, 'nothing');
      await same('/posts?filters[jurisdiction]=', 'US-WY', 'US-AS');
    });
  });

  describe('an attorney who is not listed', () => {
    let signed: Entry;
    const nameResponsible = async (attorney: string | null) => {
      const firms = app.strapi.documents('plugin::legal-blog.firm');
      const firm = await firms.findFirst();
      await firms.update({
        documentId: firm?.documentId ?? '',
        data: { responsibleAttorney: attorney } as never,
      });
    };
    beforeAll(async () => {
      const hidden = made.hiddenAttorney.documentId;
      await nameResponsible(hidden);
      signed = await publish({
        title: 'A post with an unlisted byline',
        body: paragraph('Text.'),
        byline: [
          { attorney: made.attorney.documentId, role: 'author' },
          { attorney: hidden, role: 'co-author' },
        ],
        responsibleAttorney: hidden,
        reviewedBy: hidden,
      });
    });
    afterAll(async () => {
      await nameResponsible(null);
      await app.strapi.documents(UID.post).delete({ documentId: signed.documentId });
    });

    it('is a name in a byline, and nothing more', async () => {
      const mention = {
        documentId: made.hiddenAttorney.documentId,
        slug: made.hiddenAttorney.slug,
        name: 'Zqsecret Unlisted',
        title: null,
        url: null,
        headshot: null,
        former: false,
      };
      const list = await api<{ data: { slug: string; byline: unknown[] }[] }>('/posts');
      const card = list.body.data.find(({ slug }) => slug === signed.slug);
      expect(card?.byline[1]).toEqual({ role: 'co-author', attorney: mention });

      const { body } = await api<{ data: Data & { byline: unknown[] } }>(`/posts/${signed.slug}`);
      expect(body.data.byline[1]).toEqual({
        role: 'co-author',
        attorney: { ...mention, shortBio: null },
      });
      expect(body.data).toMatchObject({ reviewedBy: mention, responsibleAttorney: mention });
      for (const answer of [list.body, body]) {
        expect(secretPaths(answer).filter((path) => !/\.(name|slug)$/.test(path))).toEqual([]);
      }
    });

    it('is no filter', async () => {
      for (const name of [made.hiddenAttorney.documentId, made.hiddenAttorney.slug]) {
        const { body } = await api<{ data: unknown[] }>(`/posts?filters[attorney]=${name}`);
        expect(body.data).toEqual([]);
      }
    });

    describe('over GraphQL', () => {
      const answer = async (query: string) => (await graphql(`{ ${query} }`)).body.data ?? null;

      it('cannot be guessed by a filter of posts', async () => {
        for (const field of ['responsibleAttorney', 'reviewedBy', 'byline: { attorney']) {
          const closing = field.includes('{') ? '} }' : '}';
          const ask = (name: string) =>
            answer(
              `legalBlogPosts(filters: { ${field}: { familyName: { eq: "${name}" } ${closing} }) { title }`
            );
          expect(await ask('Unlisted')).toEqual(await ask('Nobody'));
        }
      });

      it('cannot be guessed by a filter of a byline', async () => {
        const ask = (word: string) =>
          answer(
            `legalBlogPosts { byline(filters: { attorney: { shortBio: { startsWith: "${word}" } } }) { role } }`
          );
        expect(await ask('zqsecret')).toEqual(await ask('qzsecret'));
      });

      it.each(['email', 'familyName', 'awayFrom'])(
        'cannot be guessed by the order of a byline by %s',
        async (key) => {
          const ask = (direction: string) =>
            answer(`legalBlogPosts { byline(sort: ["attorney.${key}:${direction}"]) { role } }`);
          expect(await ask('asc')).toEqual(await ask('desc'));
        }
      );
    });

    it('is not the firm’s responsible attorney over GraphQL', async () => {
      const { body } = await graphql('{ legalBlogFirm { name responsibleAttorney { name } } }');
      expect(body.data).toEqual({ legalBlogFirm: { name: 'The firm', responsibleAttorney: null } });
    });

    it('is behind no name over GraphQL', async () => {
      for (const field of ['legalBlogPosts', 'legalBlogPosts_connection']) {
        const { body } = await graphql(queryForAll(field));
        expect(JSON.stringify(body)).toMatch(/A post with an unlisted byline/);
        expect(secretPaths(body.data)).toEqual([]);
      }
    });
  });

  describe('over GraphQL', () => {
    const HIDDEN_TYPES = ['Comment', 'Thread', 'Decision', 'SlugClaim'];

    it('shows what is public', async () => {
      const { status, body } = await graphql('{ legalBlogPosts { title } }');
      expect(status).toBe(200);
      expect(body.data?.['legalBlogPosts']).toEqual(
        expect.arrayContaining([{ title: 'An open post' }, { title: 'An edited post' }])
      );
    });

    it('has no type of the plugin that is its own business', () => {
      const types = Object.keys(readSchema().getTypeMap());
      const hidden = HIDDEN_TYPES.map((name) => `LegalBlog${name}`);
      expect(types.filter((type) => hidden.some((name) => type.startsWith(name)))).toEqual([]);
    });

    it.each(['Comment', 'Thread', 'Decision', 'SlugClaim', 'ImageCredit', 'Redirect'])(
      'has no query for %s',
      async (type) => {
        for (const field of [`legalBlog${type}s`, `legalBlog${type}s_connection`]) {
          const query = `{ ${field} ${field.endsWith('n') ? '{ nodes { documentId } }' : '{ documentId }'} }`;
          const { body } = await graphql(query);
          expect(body.errors?.length ?? 0).toBeGreaterThan(0);
          expect(Object.values(body.data ?? {}).filter(Boolean)).toEqual([]);
        }
      }
    );

    it('changes nothing', async () => {
      const names = Object.keys(fieldsOf(readSchema().getMutationType()));
      expect(names.filter((name) => name.includes('LegalBlog'))).toEqual([]);

      const before = await countOwnRows();
      const posts = await app.strapi.db.query(UID.post).count();
      for (const mutation of [
        'createLegalBlogPost(data: { title: "x" }) { documentId }',
        'createLegalBlogPost(data: { title: "x" }, status: PUBLISHED) { documentId }',
        `updateLegalBlogPost(documentId: "${made.post.documentId}", data: { title: "x" }) { documentId }`,
        `deleteLegalBlogPost(documentId: "${made.post.documentId}") { documentId }`,
        'createLegalBlogComment(data: { body: "x", state: "approved" }) { documentId }',
        `updateLegalBlogComment(documentId: "${made.pending}", data: { state: "approved" }) { documentId }`,
        `deleteLegalBlogComment(documentId: "${made.open}") { documentId }`,
        'updateLegalBlogFirm(data: { name: "x" }) { documentId }',
        'deleteLegalBlogFirm { documentId }',
      ]) {
        const { body } = await graphql(`mutation { ${mutation} }`);
        expect(body.errors?.length ?? 0).toBeGreaterThan(0);
      }
      expect(await countOwnRows()).toEqual(before);
      expect(await app.strapi.db.query(UID.post).count()).toBe(posts);
    });

    const isKnown = (field: string) => (args: string) =>
      [...args.matchAll(/(?:^|, )(\w+):/g)].every(([, name]) =>
        argumentsOf(field).includes(name ?? '')
      );
    /** Where a secret stands in the answers of a root field, with the first arguments that gave it. */
    const secretsIn = async (field: string, variants: readonly string[], depth: number) => {
      const leaks = new Map<string, string>();
      for (const args of variants.filter(isKnown(field))) {
        const { status, body } = await graphql(queryForAll(field, args, depth));
        expect(status).toBeLessThan(500);
        for (const at of secretPaths(body)) {
          leaks.set(at, leaks.get(at) ?? `${field}(${args})${at}`);
        }
      }
      return [...leaks.values()];
    };
    const fieldsWith = (argument: string) =>
      pluginQueries().filter((field) => argumentsOf(field).includes(argument));

    it('is in no answer, however deep', async () => {
      const leaks: string[] = [];
      for (const field of [...fieldsWith('filters'), 'legalBlogFirm']) {
        leaks.push(...(await secretsIn(field, ['', 'status: DRAFT'], 6)));
      }
      expect(leaks).toEqual([]);
    });

    it('is in no list, whatever the arguments', async () => {
      const filters = (readSchema().getType('PublicationFilter')?.getValues?.() ?? []).map(
        ({ name }) => `publicationFilter: ${name}`
      );
      expect(filters).not.toEqual([]);
      const variants = [
        'status: PUBLISHED',
        'hasPublishedVersion: false',
        'hasPublishedVersion: true',
        'status: DRAFT, hasPublishedVersion: false',
        'locale: "es"',
        'locale: "*"',
        'locale: "es", status: DRAFT',
        'locale: "*", status: DRAFT',
        'filters: { listed: { eq: false } }',
        'filters: { or: [{ listed: { eq: false } }, { listed: { eq: true } }] }',
        'filters: { not: { listed: { eq: true } } }',
        'filters: { publishedAt: { null: true } }, status: DRAFT',
        'filters: { kind: { eq: "testimonial" } }',
        'pagination: { limit: 100 }',
        'pagination: { limit: -1 }',
        ...filters,
        ...filters.map((filter) => `status: DRAFT, ${filter}`),
      ];
      const leaks: string[] = [];
      for (const field of fieldsWith('filters')) {
        leaks.push(...(await secretsIn(field, variants, 3)));
      }
      expect(leaks).toEqual([]);
    });

    it('is behind no documentId', async () => {
      const ids = [
        ...[made.post, made.edited, made.draft, made.unpublished, made.deleted],
        ...[made.attorney, made.hiddenAttorney, made.former, made.quote, made.hiddenQuote],
        ...[made.testimonial, made.area, made.hiddenArea, made.topic, made.hiddenTopic],
      ].map(({ documentId }) => `documentId: "${documentId}"`);
      const variants = ['status: PUBLISHED', 'status: DRAFT', 'locale: "es", status: DRAFT'];
      const leaks: string[] = [];
      for (const field of fieldsWith('documentId')) {
        const all = ids.flatMap((id) => [id, ...variants.map((variant) => `${id}, ${variant}`)]);
        leaks.push(...(await secretsIn(field, all, 3)));
      }
      expect(leaks).toEqual([]);
    });

    it('is in no count', async () => {
      const total = async (field: string, args: string) => {
        const { body } = await graphql(`{ ${field}${args} { pageInfo { total } } }`);
        return (body.data?.[field] as { pageInfo: { total: number } } | undefined)?.pageInfo.total;
      };
      for (const args of ['', '(status: DRAFT)', '(publicationFilter: NEVER_PUBLISHED)']) {
        expect([args, await total('legalBlogPosts_connection', args)]).toEqual([args, 2]);
      }
      expect(await total('legalBlogAttorneys_connection', '')).toBe(2);
      expect(await total('legalBlogPullQuotes_connection', '')).toBe(1);
      expect(await total('legalBlogPracticeAreas_connection', '')).toBe(1);
      expect(await total('legalBlogTopics_connection', '')).toBe(2);
    });

    /** Two questions that differ in a guess: the answers must not tell which guess is right. */
    const GUESSES: readonly (readonly [list: string, right: string, wrong: string])[] = [
      ['legalBlogAttorneys', 'email: { startsWith: "zq" }', 'email: { startsWith: "qz" }'],
      ['legalBlogAttorneys', 'emailIsPublic: { eq: false }', 'emailIsPublic: { null: true }'],
      [
        'legalBlogAttorneys',
        'phones: { number: { contains: "0199" } }',
        'phones: { number: { contains: "0198" } }',
      ],
      [
        'legalBlogAttorneys',
        'representativeMatters: { summary: { contains: "zqsecret" } }',
        'representativeMatters: { summary: { contains: "qzsecret" } }',
      ],
      [
        'legalBlogAttorneys',
        'admissions: { lookupUrl: { contains: "zqsecret" } }',
        'admissions: { lookupUrl: { contains: "qzsecret" } }',
      ],
      [
        'legalBlogAttorneys',
        'deputy: { familyName: { eq: "Unlisted" } }',
        'deputy: { familyName: { eq: "Nobody" } }',
      ],
      ['legalBlogAttorneys', 'awayFrom: { eq: "2031-03-03" }', 'awayFrom: { eq: "2031-03-04" }'],
      [
        'legalBlogAttorneys',
        'practiceAreas: { name: { eq: "Zqsecret area" } }',
        'practiceAreas: { name: { eq: "Qzsecret area" } }',
      ],
      [
        'legalBlogPullQuotes',
        'testimonialConsent: { eq: false }',
        'testimonialConsent: { eq: true }',
      ],
      [
        'legalBlogPullQuotes',
        'verifiedBy: { contains: "zqsecret" }',
        'verifiedBy: { contains: "qzsecret" }',
      ],
      [
        'legalBlogPullQuotes',
        'selectorExact: { contains: "zqsecret" }',
        'selectorExact: { contains: "qzsecret" }',
      ],
      [
        'legalBlogPosts',
        'pullQuotes: { text: { contains: "zqsecret" } }',
        'pullQuotes: { text: { contains: "qzsecret" } }',
      ],
      [
        'legalBlogPosts',
        'pullQuotes: { kind: { eq: "testimonial" } }',
        'pullQuotes: { kind: { eq: "from-post" } }',
      ],
      [
        'legalBlogPosts',
        'practiceAreas: { name: { contains: "Zqsecret" } }',
        'practiceAreas: { name: { contains: "Qzsecret" } }',
      ],
      [
        'legalBlogPosts',
        'topics: { name: { contains: "Zqsecret" } }',
        'topics: { name: { contains: "Qzsecret" } }',
      ],
      [
        'legalBlogPosts',
        'topics: { slug: { eq: "quiet-topic" } }',
        'topics: { slug: { eq: "no-topic" } }',
      ],
      [
        'legalBlogPosts',
        'localizations: { title: { contains: "Zqsecret" } }',
        'localizations: { title: { contains: "Qzsecret" } }',
      ],
      [
        'legalBlogPosts',
        'supersededBy: { title: { contains: "Zqsecret" } }',
        'supersededBy: { title: { contains: "Qzsecret" } }',
      ],
      [
        'legalBlogPosts',
        'byline: { attorney: { practiceAreas: { name: { contains: "Zqsecret" } } } }',
        'byline: { attorney: { practiceAreas: { name: { contains: "Qzsecret" } } } }',
      ],
      [
        'legalBlogPosts',
        'byline: { attorney: { email: { startsWith: "zq" } } }',
        'byline: { attorney: { email: { startsWith: "qz" } } }',
      ],
      [
        'legalBlogPosts',
        'byline: { attorney: { deputy: { familyName: { eq: "Unlisted" } } } }',
        'byline: { attorney: { deputy: { familyName: { eq: "Nobody" } } } }',
      ],
      [
        'legalBlogPosts',
        'nextReviewOn: { eq: "2031-03-03" }',
        'nextReviewOn: { eq: "2031-03-04" }',
      ],
      ['legalBlogPosts', 'createdBy: { id: { null: true } }', 'createdBy: { id: { null: false } }'],
    ];
    it.each(GUESSES)('%s tells nothing by a filter: %s', async (list, right, wrong) => {
      const ask = (filter: string) => graphql(`{ ${list}(filters: { ${filter} }) { documentId } }`);
      const [one, other] = [await ask(right), await ask(wrong)];
      expect(one.body.data ?? null).toEqual(other.body.data ?? null);
      expect(one.status).toBe(other.status);
      expect(one.status).toBeLessThan(500);
    });

    it.each([
      ['legalBlogAttorneys', 'email'],
      ['legalBlogAttorneys', 'awayFrom'],
      ['legalBlogAttorneys', 'phones.number'],
      ['legalBlogAttorneys', 'deputy.familyName'],
      ['legalBlogPosts', 'nextReviewOn'],
      ['legalBlogPosts', 'supersededBy.title'],
      ['legalBlogPosts', 'pullQuotes.text'],
      ['legalBlogPosts', 'byline.attorney.email'],
      ['legalBlogPosts', 'createdBy.email'],
    ])('%s tells nothing by the order of %s', async (list, key) => {
      const ask = async (direction: string) =>
        (await graphql(`{ ${list}(sort: ["${key}:${direction}"]) { documentId } }`)).body.data ??
        null;
      expect(await ask('asc')).toEqual(await ask('desc'));
    });
  });
});

/** Where in an answer a secret stands, by the names of fields alone. */
const secretPaths = (value: unknown, path = ''): string[] => {
  if (typeof value === 'string') {
    return SECRET.test(value) ? [path] : [];
  }
  if (Array.isArray(value)) {
    return [...new Set(value.flatMap((item) => secretPaths(item, path)))];
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => secretPaths(inner, `${path}.${key}`))
    : [];
};
