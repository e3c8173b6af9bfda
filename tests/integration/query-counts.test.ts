/**
 * @options {"settings":{"rules":{"submitted_too_fast":{"seconds":0},"sent_too_often":{"seconds":0}}}}
 */
import { randomBytes } from 'node:crypto';
import { contentApiRoutes } from '../../server/src/http/routes/content-api';
import { createAdmin, type Admin } from './support/admins';
import { paragraph } from './support/content';
import { api } from './support/requests';

const SIZES = [1, 10, 60];
const PLUGIN = 'plugin::legal-blog';

type Data = Record<string, unknown>;
interface Made {
  documentId: string;
  slug: string;
}

/** The rule that fires on one comment a step. */
const FIRED = 'too_many_links';

const newId = (): string => `a${randomBytes(12).toString('hex').slice(1)}`;
const ids = (entries: readonly Made[]): string[] => entries.map(({ documentId }) => documentId);

type Uid = `plugin::legal-blog.${'attorney' | 'post' | 'practice-area' | 'pull-quote' | 'topic'}`;
const create = async (uid: Uid, data: Data): Promise<Made> => {
  const made = await app.strapi.documents(uid).create({ data: data as never });
  return { documentId: made.documentId, slug: String((made as { slug?: unknown }).slug ?? '') };
};

/** Content that grows: whatever a route answers with, it has as many of as the step says. */
/** The log counts on over everything. */
let logged = 0;

class Content {
  readonly files: number[] = [];
  readonly areas: Made[] = [];
  readonly topics: Made[] = [];
  readonly quotes: Made[] = [];
  readonly attorneys: Made[] = [];
  readonly posts: Made[] = [];
  /** Everything that there is stands on its page. */
  page: Made = { documentId: '', slug: '' };
  /** A comment whose replies are many. */
  asked = '';

  async growTo(size: number): Promise<void> {
    const { strapi } = app;
    while (this.posts.length < size) {
      await this.#addOneOfEach();
    }
    await this.#fillPage();
    const firms = strapi.documents(`${PLUGIN}.firm`);
    const firm = await firms.findFirst({});
    const data = { name: 'The firm', featuredQuotes: ids(this.quotes), logo: this.files[0] };
    await (firm
      ? firms.update({ documentId: firm.documentId, data: data as never })
      : firms.create({ data: data as never }));
    await strapi.plugin('legal-blog').service('recount-threads').run();
  }

  async #addOneOfEach(): Promise<void> {
    const number = this.posts.length;
    const file = await this.#addFile(number);
    const callToAction = { label: 'Call', phone: '+1 212 555 0142' };
    const term = {
      callToAction,
      translations: [{ language: 'es', name: `Nombre ${number}` }],
    };
    const area = await create(`${PLUGIN}.practice-area`, { name: `Area ${number}`, ...term });
    const topic = await create(`${PLUGIN}.topic`, { name: `Topic ${number}`, ...term });
    const quote = await create(`${PLUGIN}.pull-quote`, { text: `Quotation ${number}.` });
    const attorney = await create(`${PLUGIN}.attorney`, {
      givenName: 'Ada',
      familyName: `Lane ${number}`,
      headshot: file,
      practiceAreas: [area.documentId],
      phones: [{ label: 'Office', number: '+1 212 555 0142', public: true }],
      admissions: [{ jurisdiction: 'US-NY' }],
      languages: [{ tag: 'es' }],
      translations: [{ language: 'es', title: 'Abogada' }],
    });
    this.areas.push(area);
    this.topics.push(topic);
    this.quotes.push(quote);
    this.attorneys.push(attorney);
    const post = await create(`${PLUGIN}.post`, {
      title: `Post ${number}`,
      body: paragraph('Text.'),
      heroImage: file,
      byline: [
        { attorney: attorney.documentId, role: 'author' },
        { attorney: this.attorneys[0]?.documentId, role: 'co-author' },
      ],
      practiceAreas: [area.documentId],
      topics: [topic.documentId],
      pullQuotes: [quote.documentId],
      responsibleAttorney: attorney.documentId,
      reviewedBy: attorney.documentId,
      seo: { metaTitle: 'Title', socialImage: file },
    });
    await app.strapi.documents(`${PLUGIN}.post`).publish({ documentId: post.documentId });
    this.posts.push(post);
    this.page = this.posts[0] ?? post;
    await this.#addComments(post, number);
  }

  async #addFile(number: number): Promise<number> {
    const { strapi } = app;
    const file = await strapi.db.query('plugin::upload.file').create({
      data: {
        documentId: newId(),
        name: `${number}.png`,
        hash: `${number}`,
        ext: '.png',
        mime: 'image/png',
        size: 1,
        url: `/uploads/${number}.png`,
        provider: 'local',
        folderPath: '/',
      },
    });
    await strapi
      .documents(`${PLUGIN}.image-credit`)
      .create({ data: { file: file.id, author: 'A. Person' } as never });
    this.files.push(file.id);
    return file.id;
  }

  /** One comment more on the page with four levels below it, and one that waits on a post. */
  async #addComments(post: Made, number: number): Promise<void> {
    const pageThread = await this.#threadOf(this.page);
    const readerId = await this.#addReader(number);
    const comments: Data[] = [];
    const say = (threadId: string, parentId: string, depth: number, state: string): string => {
      const documentId = newId();
      comments.push({
        documentId,
        threadId,
        parentId,
        depth,
        state,
        lane: state === 'pending' ? 'general' : null,
        version: 1,
        authorName: 'Ruth Bader',
        authorEmail: 'ruth@example.com',
        isStaff: depth > 0,
        readerId: depth > 0 ? null : readerId,
        attorneyId: depth > 0 ? this.attorneys[number]?.documentId : null,
        body: `Comment ${number}.`,
        reasons: [],
        postedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, number)).toISOString(),
      });
      return documentId;
    };
    let parent = say(pageThread, '', 0, 'approved');
    this.asked ||= parent;
    say(pageThread, this.asked, 1, 'approved');
    for (let depth = 1; depth <= 4; depth += 1) {
      say(pageThread, parent, depth, 'approved');
      parent = say(pageThread, parent, depth, 'approved');
    }
    const postThread = await this.#threadOf(post);
    const question = say(postThread, '', 0, 'approved');
    say(postThread, question, 1, 'pending');
    for (const data of comments) {
      await app.strapi.db.query(`${PLUGIN}.comment`).create({ data });
    }
    await app.strapi.db.query(`${PLUGIN}.verdict-reason`).create({
      data: {
        documentId: newId(),
        commentId: question,
        code: FIRED,
        version: 1,
        firedAt: new Date().toISOString(),
      },
    });
    logged += 1;
    await app.strapi.db.query(`${PLUGIN}.log-entry`).create({
      data: {
        documentId: newId(),
        sequence: logged,
        batchId: newId(),
        commentId: question,
        action: 'approve',
        fromState: 'pending',
        toState: 'approved',
        version: 1,
        actorKind: 'admin',
        actorId: 1,
        actorName: 'Somebody',
        at: new Date().toISOString(),
        canonical: '[]',
        hash: 'none',
      },
    });
  }

  async #addReader(number: number): Promise<string> {
    const documentId = newId();
    await app.strapi.db.query(`${PLUGIN}.reader`).create({
      data: {
        documentId,
        identityKey: `guest:${number}`,
        kind: 'guest',
        standing: 'normal',
        firstSeenAt: new Date().toISOString(),
      },
    });
    return documentId;
  }

  async #threadOf({ documentId }: Made): Promise<string> {
    const threads = app.strapi.db.query(`${PLUGIN}.thread`);
    const subject = { subjectType: `${PLUGIN}.post`, subjectId: documentId, subjectLocale: 'en' };
    const thread: { documentId: string } =
      (await threads.findOne({ where: subject })) ??
      (await threads.create({ data: { documentId: newId(), ...subject } }));
    return thread.documentId;
  }

  async #fillPage(): Promise<void> {
    const posts = app.strapi.documents(`${PLUGIN}.post`);
    const { documentId } = this.page;
    await posts.update({
      documentId,
      data: {
        byline: ids(this.attorneys).map((attorney) => ({ attorney, role: 'author' })),
        practiceAreas: ids(this.areas),
        topics: ids(this.topics),
        pullQuotes: ids(this.quotes),
        corrections: this.posts.map(() => ({ date: '2026-01-01', text: 'A correction.' })),
        furtherReading: this.posts.map(() => ({ title: 'A book', url: 'https://example.com' })),
      } as never,
    });
    await posts.publish({ documentId });
  }
}

/** More than one look: what Strapi does by the clock falls into one of them now and then. */
const LOOKS = 3;

/** Queries that a request makes, Strapi's own for permissions included. */
const queriesOf = async (ask: () => Promise<{ status: number }>): Promise<number> => {
  // What is made once a process is made now.
  await ask();
  let count = 0;
  const onQuery = (): void => {
    count += 1;
  };
  const { connection } = app.strapi.db;
  const looks: number[] = [];
  connection.on('query', onQuery);
  try {
    while (looks.length < LOOKS) {
      count = 0;
      expect((await ask()).status).toBe(200);
      looks.push(count);
    }
  } finally {
    connection.removeListener('query', onQuery);
  }
  return Math.min(...looks);
};

interface Measured {
  name: string;
  ceiling: number;
  ask: (content: Content) => Promise<{ status: number; body: unknown }>;
  /** Things in the answer: proof that there were as many as the step says; null where it is one. */
  things: (body: never) => number | null;
  /** Of however many there are, no answer has more. */
  atMost?: number;
}

let moderator: Admin;

const get =
  (address: (content: Content) => string): Measured['ask'] =>
  (content) =>
    api<unknown>(address(content));
/** The answer is about one thing, or a page of it is full at once, however many others there are. */
const oneThing = () => null;
const inData = ({ data }: { data: unknown[] }): number => data.length;
const fullPage = 'pagination[pageSize]=100';

const MEASURED: readonly Measured[] = [
  { name: '/posts', ceiling: 20, ask: get(() => `/posts?${fullPage}`), things: inData },
  {
    name: '/posts, filtered and sorted',
    ceiling: 20,
    ask: get(
      ({ attorneys }) =>
        `/posts?filters[attorney]=${attorneys[0]?.slug}&sort=title&${fullPage}&locale=en`
    ),
    things: inData,
  },
  {
    name: '/posts/archives',
    ceiling: 5,
    ask: get(() => '/posts/archives'),
    things: ({ data }: { data: { count: number }[] }) =>
      data.reduce((sum, { count }) => sum + count, 0),
  },
  {
    name: '/posts/:id',
    ceiling: 45,
    ask: get(({ page }) => `/posts/${page.slug}`),
    things: ({ data }: { data: { byline: unknown[] } }) => data.byline.length,
  },
  {
    name: '/posts/:id/comments',
    ceiling: 15,
    ask: get(({ page }) => `/posts/${page.slug}/comments?limit=100&replies=25`),
    // One beside: the question that a comment waits to answer.
    things: (body: { data: unknown[] }) => inData(body) - 1,
  },
  {
    name: '/posts/:id/comments/form',
    ceiling: 8,
    ask: get(({ page }) => `/posts/${page.slug}/comments/form`),
    things: oneThing,
  },
  {
    name: '/comments/:id/replies',
    ceiling: 15,
    ask: get(({ asked }) => `/comments/${asked}/replies?limit=100`),
    // Two answers of its own beside one for each step.
    things: (body: { data: unknown[] }) => inData(body) - 2,
  },
  {
    name: '/comments/counts',
    ceiling: 5,
    ask: get(({ posts }) => `/comments/counts?posts=${ids(posts).join(',')}`),
    things: ({ data }: { data: Record<string, number> }) => Object.keys(data).length,
  },
  {
    name: '/attorneys',
    ceiling: 14,
    ask: get(() => `/attorneys?${fullPage}`),
    things: inData,
  },
  {
    name: '/attorneys/:id',
    ceiling: 36,
    ask: get(({ attorneys }) => `/attorneys/${attorneys[0]?.slug}`),
    things: oneThing,
  },
  {
    name: '/attorneys/:id/vcard',
    ceiling: 36,
    ask: get(({ attorneys }) => `/attorneys/${attorneys[0]?.slug}/vcard`),
    things: oneThing,
  },
  {
    name: '/pull-quotes',
    ceiling: 4,
    ask: get(() => `/pull-quotes?${fullPage}`),
    things: inData,
  },
  {
    name: '/pull-quotes, featured',
    ceiling: 14,
    ask: get(() => '/pull-quotes?filters[featured]=true'),
    things: inData,
  },
  {
    name: '/pull-quotes/:id',
    ceiling: 3,
    ask: get(({ quotes }) => `/pull-quotes/${quotes[0]?.documentId}`),
    things: oneThing,
  },
  {
    name: '/practice-areas',
    ceiling: 8,
    ask: get(() => `/practice-areas?${fullPage}`),
    things: inData,
  },
  {
    name: '/practice-areas/:id',
    ceiling: 8,
    ask: get(({ areas }) => `/practice-areas/${areas[0]?.slug}`),
    things: oneThing,
  },
  { name: '/topics', ceiling: 8, ask: get(() => `/topics?${fullPage}`), things: inData },
  {
    name: '/topics/:id',
    ceiling: 8,
    ask: get(({ topics }) => `/topics/${topics[0]?.slug}`),
    things: oneThing,
  },
  {
    name: '/firm',
    ceiling: 17,
    ask: get(() => '/firm'),
    things: ({ data }: { data: { featuredQuotes: unknown[] } }) => data.featuredQuotes.length,
  },
  {
    name: 'the queue',
    ceiling: 15,
    ask: () => moderator.call<unknown>('/legal-blog/moderation/queue?limit=100'),
    things: inData,
  },
  {
    name: 'the queue, of what is approved',
    ceiling: 15,
    ask: () => moderator.call<unknown>('/legal-blog/moderation/queue?status=approved&limit=100'),
    // Ten comments a step on the page and one on a post; a page ends at 100.
    things: oneThing,
  },
  {
    name: 'what happened since',
    ceiling: 12,
    // All of it: more than can be told one by one is not told.
    ask: () => moderator.call<unknown>('/legal-blog/moderation/changes?after=0'),
    things: ({ data }: { data: { changed: unknown[] } }) => data.changed.length,
  },
  {
    name: 'the overview',
    ceiling: 12,
    ask: () => moderator.call<unknown>('/legal-blog/moderation/overview'),
    // One comment a step waits.
    things: ({ data }: { data: { waiting: number } }) => data.waiting,
  },
  {
    name: 'posts by their title',
    ceiling: 8,
    ask: () => moderator.call<unknown>('/legal-blog/moderation/posts?q=Post'),
    things: inData,
    atMost: 20,
  },
  {
    name: 'what there is under a post',
    ceiling: 10,
    ask: ({ page }) => moderator.call<unknown>(`/legal-blog/moderation/posts/${page.documentId}`),
    things: oneThing,
  },
  {
    name: 'readers by their name',
    ceiling: 7,
    ask: () => moderator.call<unknown>('/legal-blog/moderation/readers?q=Ruth'),
    things: inData,
    atMost: 20,
  },
  {
    name: 'the rules',
    ceiling: 5,
    ask: () => moderator.call<unknown>('/legal-blog/moderation/rules'),
    // One comment a step fires a rule.
    things: ({ data }: { data: { code: string; statistics: { fired: number } }[] }) =>
      data.find(({ code }) => code === FIRED)?.statistics.fired ?? 0,
  },
];

describe('the number of queries', () => {
  const counts = new Map<string, number[]>();

  beforeAll(async () => {
    moderator = await createAdmin('legal-blog-moderator');
    const content = new Content();
    for (const size of SIZES) {
      await content.growTo(size);
      for (const { name, ask, things, atMost = size } of MEASURED) {
        const answered = things((await ask(content)).body as never);
        expect([name, answered ?? size]).toEqual([
          name,
          answered === null ? size : Math.min(size, atMost),
        ]);
        counts.set(name, [...(counts.get(name) ?? []), await queriesOf(() => ask(content))]);
      }
    }
  }, 600_000);

  afterAll(() => {
    const rows = [...counts].map(
      ([name, found]) => `${name.padEnd(34)}${found.map((n) => String(n).padStart(6)).join('')}`
    );
    const head = `${'queries, by things in the answer'.padEnd(34)}${SIZES.map((size) => String(size).padStart(6)).join('')}`;
    console.log([head, ...rows].join('\n'));
  });

  it('is measured for every public route for reading', () => {
    const measured = new Set(MEASURED.map(({ name }) => name.split(',')[0]));
    const paths = contentApiRoutes.routes
      .filter(({ method, path }) => method === 'GET' && !path.startsWith('/mail-actions'))
      .map(({ path }) => path);
    expect(paths.filter((path) => !measured.has(path))).toEqual([]);
  });

  it.each(MEASURED)('of $name does not grow, and is at most $ceiling', ({ name, ceiling }) => {
    const [first, ...others] = counts.get(name) ?? [];
    expect(others).toEqual([first, first]);
    expect(first).toBeLessThanOrEqual(ceiling);
  });
});
