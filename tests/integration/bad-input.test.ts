/**
 * @options {"secret":"a-secret-for-tests-of-forged-tokens-0001","settings":{"rules":{"submitted_too_fast":{"seconds":0},"sent_too_often":{"seconds":0}}}}
 */
import {
  errorBody,
  type CommentForm,
  type PostCard,
  type QueuePage,
  type RepliesPage,
  type SubmissionReceipt,
  type ThreadPage,
} from '../../contract';
import { createHmacSigner } from '../../server/src/adapters/hmac-signer';
import { writeFormTicket } from '../../server/src/domain/comments/form-token';
import { contentApiRoutes } from '../../server/src/http/routes/content-api';
import { createAdmin, type Admin } from './support/admins';
import { openForm, paragraph, publishPost, validSubmission } from './support/content';
import {
  cursorOf,
  FARTHEST_DATES,
  HOSTILE_NAMES,
  HOSTILE_QUERIES,
  hostileCursors,
  INVISIBLE_TEXTS,
  LONG_LOCALE,
  PROTOTYPE_LOCALES,
  PROTOTYPE_QUERIES,
  UNSTORABLE_TEXTS,
} from './support/hostile';
import { countOwnRows } from './support/own-rows';
import { api, codeOf, request, type Answer } from './support/requests';

const SECRET = 'a-secret-for-tests-of-forged-tokens-0001';
const POST = 'plugin::legal-blog.post';
const UNKNOWN_ID = 'a23456789012345678901234';
const HOUR = 60 * 60 * 1000;

/** Every route for reading, with a request that it answers. Filled in once there is content. */
/** A link in a mail answers pages, and has a suite of its own. */
const ROUTES = contentApiRoutes.routes.filter(({ path }) => !path.startsWith('/mail-actions'));
const GET_ROUTES = ROUTES.filter((route) => route.method === 'GET');
/** What may stand for `:id` in each. */
const idFor: Record<string, string> = {};
/** What a route cannot do without. */
const REQUIRED_QUERY: Record<string, string> = { '/comments/counts': 'posts=any' };

const addressOf = (path: string, query = ''): string => {
  const all = [REQUIRED_QUERY[path], query].filter(Boolean).join('&');
  return `${path.replace(':id', idFor[path] ?? '')}${all === '' ? '' : `?${all}`}`;
};

type Ask = () => Promise<Answer<unknown>>;

/** `400 VALIDATION_FAILED`; the code counts only in the form that the contract promises. */
const outcomeOf = (answer: Answer<unknown>): string => {
  const { success } = errorBody.safeParse(answer.body);
  return [answer.status, success ? codeOf(answer) : undefined].filter(Boolean).join(' ');
};

/** Asks each, one after the other: a failure shows all that came out otherwise. */
const expectEach = async (asks: readonly (readonly [string, Ask])[], expected: string) => {
  const outcomes: [string, string][] = [];
  for (const [name, ask] of asks) {
    outcomes.push([name.slice(0, 80), outcomeOf(await ask())]);
  }
  expect(outcomes.filter(([, outcome]) => outcome !== expected)).toEqual([]);
};

/** Refused by the plugin, in the form and with the code that it promises. */
const expectRefusal = (answer: Answer<unknown>, status: number, code: string): void => {
  expect({ status: answer.status, code: codeOf(answer) }).toEqual({ status, code });
  expect(errorBody.safeParse(answer.body).success).toBe(true);
};

describe('bad input', () => {
  let moderator: Admin;
  let post: { documentId: string; slug: string };
  let other: { documentId: string; slug: string };
  let approved: string;

  const commentsOf = (slug: string): string => `/posts/${slug}/comments`;
  const send = (slug: string, body: unknown, headers: Record<string, string> = {}) =>
    api<SubmissionReceipt>(commentsOf(slug), { method: 'POST', body, headers });
  const decide = (action: string, documentId: string, more: Record<string, unknown> = {}) =>
    moderator.call('/legal-blog/moderation/decisions', {
      method: 'POST',
      body: { action, items: [{ documentId, version: 1 }], ...more },
    });
  const say = async (slug: string, changes: Record<string, unknown> = {}): Promise<string> => {
    const answer = await send(slug, await validSubmission(slug, changes));
    expect(answer.status).toBe(202);
    return answer.body.data.documentId;
  };
  const sayInPublic = async (slug: string, changes: Record<string, unknown> = {}) => {
    const documentId = await say(slug, changes);
    expect((await decide('approve', documentId)).status).toBe(200);
    return documentId;
  };

  beforeAll(async () => {
    moderator = await createAdmin('legal-blog-moderator');
    const { strapi } = app;
    const area = await strapi
      .documents('plugin::legal-blog.practice-area')
      .create({ data: { name: 'An area' } });
    await strapi.documents('plugin::legal-blog.topic').create({ data: { name: 'A topic' } });
    const attorney = await strapi.documents('plugin::legal-blog.attorney').create({
      data: { givenName: 'Ada', familyName: 'Lane', practiceAreas: [area.documentId] },
    });
    const quote = await strapi
      .documents('plugin::legal-blog.pull-quote')
      .create({ data: { text: 'A quotation.' } });
    await strapi
      .documents('plugin::legal-blog.firm')
      .create({ data: { name: 'A firm', commentNotice: 'The first notice.' } });
    post = await publishPost({
      byline: [{ attorney: attorney.documentId, role: 'author' }],
      practiceAreas: [area.documentId],
    });
    other = await publishPost();
    approved = await sayInPublic(post.slug);
    await sayInPublic(post.slug, { parent: approved });

    const ids = {
      '/posts': post.slug,
      '/attorneys': 'ada-lane',
      '/pull-quotes': quote.documentId,
      '/practice-areas': 'an-area',
      '/topics': 'a-topic',
      '/comments': approved,
    };
    for (const { path } of ROUTES) {
      const [, id] = Object.entries(ids).find(([prefix]) => path.startsWith(`${prefix}/`)) ?? [];
      idFor[path] = id ?? '';
    }
  });

  it.each(GET_ROUTES.map(({ path }) => path))('answers %s, if rightly asked', async (path) => {
    expect((await api(addressOf(path))).status).toBe(200);
  });

  describe('writes nothing', () => {
    let before: Record<string, number>;
    beforeEach(async () => {
      before = await countOwnRows();
    });
    afterEach(async () => {
      expect(await countOwnRows()).toEqual(before);
    });

    let pending: string;
    let rejected: string;
    let spam: string;
    let elsewhere: string;
    beforeAll(async () => {
      pending = await say(post.slug);
      rejected = await say(post.slug);
      await decide('reject', rejected, { reason: 'abusive' });
      spam = await say(post.slug);
      await decide('spam', spam);
      elsewhere = await sayInPublic(other.slug);
    });

    const getPaths = GET_ROUTES.map(({ path }) => path);

    it.each(getPaths)('for a hostile query to %s', async (path) => {
      await expectEach(
        HOSTILE_QUERIES.map((query) => [query, () => api(addressOf(path, query))]),
        '400 VALIDATION_FAILED'
      );
    });

    it.each(getPaths)('for the name of a prototype in a query to %s', async (path) => {
      const usual = comparable((await api(addressOf(path))).body);
      for (const query of PROTOTYPE_QUERIES) {
        const answer = await api(addressOf(path, query));
        const isDropped = answer.status === 200;
        expect([200, 400]).toContain(answer.status);
        expect(isDropped ? comparable(answer.body) : outcomeOf(answer)).toEqual(
          isDropped ? usual : '400 VALIDATION_FAILED'
        );
      }
      expect('polluted' in app.strapi.config.get<object>('server')).toBe(false);
    });

    it.each(PROTOTYPE_LOCALES)('for the locale %s, as every object has it', async (locale) => {
      const failed: string[] = [];
      for (const path of getPaths) {
        // No content is in this locale: an empty answer is as good as a refusal.
        const { status } = await api(addressOf(path, `locale=${locale}`));
        failed.push(...([200, 400, 404].includes(status) ? [] : [`${status} ${path}`]));
      }
      expect(failed).toEqual([]);
    });

    it('for a locale that is longer than any', async () => {
      await expectEach(
        getPaths.map((path) => [path, () => api(addressOf(path, `locale=${LONG_LOCALE}`))]),
        '400 VALIDATION_FAILED'
      );
    });

    it.each(getPaths)('for another method on %s', async (path) => {
      for (const method of ['PUT', 'PATCH', 'DELETE']) {
        const { status } = await api(addressOf(path), { method, body: {} });
        // `counts` is where a comment's id would stand, and none.
        expect(path === '/comments/counts' ? [400, 404, 405] : [404, 405]).toContain(status);
      }
    });

    const bodyFor = async (method: string, path: string): Promise<unknown> => {
      if (path.endsWith('/reports')) {
        return { reason: 'abusive' };
      }
      if (method === 'PUT') {
        return { body: 'Mended.', manageToken: 'x'.repeat(43) };
      }
      return method === 'POST' ? validSubmission(post.slug) : undefined;
    };
    const named = ROUTES.filter(({ path }) => path.includes(':id'));
    it.each(named)('for an odd name in $method $path', async ({ method, path }) => {
      const ask = async (name: string) => {
        return api(path.replace(':id', name), { method, body: await bodyFor(method, path) });
      };
      // Comments have documentIds and no slugs.
      const isUnfit = (name: string, status: number) =>
        status === 400 || (path.startsWith('/comments/') && name !== UNKNOWN_ID);
      const asks = (unfit: boolean) =>
        HOSTILE_NAMES.filter((odd) => isUnfit(odd.path, odd.status) === unfit).map(
          (odd): [string, Ask] => [odd.name, () => ask(odd.path)]
        );
      await expectEach(asks(true), '400 VALIDATION_FAILED');
      await expectEach(asks(false), '404 NOT_FOUND');
    });

    const LIST_QUERIES: Record<string, readonly string[]> = {
      '/posts': [
        'filters[year]=abc',
        'filters[year]=1899',
        'filters[year]=2201',
        'filters[year]=99999999999999999999',
        'filters[year]=-2026',
        'filters[month]=5',
        'filters[year]=2026&filters[month]=0',
        'filters[year]=2026&filters[month]=13',
        'filters[jurisdiction]=US-XX',
        'filters[jurisdiction]=us-ca',
        'filters[classification]=constructor',
        'filters[topic]=',
        `filters[topic]=${'a'.repeat(251)}`,
        'filters[attorney]=%00',
        'filters[attorney][slug]=ada-lane',
        'filters[attorney][email][$contains]=@',
        'filters[commentMode]=off',
        'sort=publishedOn:sideways',
        'sort=publishedOn:desc&sort=title',
        'sort=publishedAt',
        'fields=title,body',
        'fields=__proto__',
        `fields=${'title,'.repeat(51)}title`,
        'populate=supersededBy',
        'populate[byline]=true',
        'counts=maybe',
        'counts[]=true',
      ],
      '/attorneys': ['filters[former]=1', 'filters[listed]=false', 'filters[former][$ne]=true'],
      '/pull-quotes': ['filters[featured]=1', 'filters[listed]=false', 'filters[kind]=testimonial'],
      '/practice-areas': ['filters[practiceArea]=a', 'filters[former]=true'],
      '/topics': ['filters[practiceArea]=a', 'filters[former]=true'],
      '/comments/counts': [
        '',
        'posts=',
        'posts=,',
        'posts=a,,b',
        'posts[a]=b',
        'posts[0][$ne]=a',
        'posts=a%00b',
        `posts=${'a'.repeat(251)}`,
        `posts=${Array.from({ length: 101 }, (_, index) => `a${index}`).join(',')}`,
      ],
      '/posts/:id/comments': [
        'sort=random',
        'sort[]=oldest',
        'limit=0',
        'limit=-1',
        'limit=101',
        'limit=99999999999999999999',
        'limit[]=1',
        'replies=-1',
        'replies=26',
        'replies=1.5',
        'after=',
        'after[]=a',
        `after=${'a'.repeat(2_001)}`,
        'state=pending',
      ],
      '/posts/:id/comments/form': ['reader[]=a', `reader=${'a'.repeat(501)}`],
      '/comments/:id/replies': [
        'limit=0',
        'limit=101',
        'after=',
        `after=${'a'.repeat(2_001)}`,
        'sort=newest',
        'replies=5',
        'locale=en',
      ],
    };
    it.each(Object.keys(LIST_QUERIES))('for a wrong value in a query to %s', async (path) => {
      const address = path.replace(':id', idFor[path] ?? '');
      await expectEach(
        (LIST_QUERIES[path] ?? []).map((query) => [query, () => api(`${address}?${query}`)]),
        '400 VALIDATION_FAILED'
      );
    });

    it('and counts nothing for names that every object has', async () => {
      const { status, body } = await api('/comments/counts?posts=__proto__,constructor,toString');
      expect(status).toBe(200);
      expect(JSON.stringify(body)).toBe('{"data":{"__proto__":0,"constructor":0,"toString":0}}');
    });

    it('and takes for a stranger who has no reader token of ours', async () => {
      for (const reader of ['', '%00', 'garbage', 'a.b', '%ED%A0%80']) {
        const form = await api<CommentForm>(`${commentsOf(post.slug)}/form?reader=${reader}`);
        expect(form.status).toBe(200);
        expect(form.body.data.readerToken).toMatch(/^[\w-]+\.[\w-]+$/);
      }
    });

    describe('for a cursor', () => {
      const DATE = '2026-01-01T00:00:00.000Z';
      const page = (order: string, cursor: string) =>
        api(`/posts?sort=${order}&pagination[after]=${cursor}`);
      const threadPage = (order: string, cursor: string) =>
        api(`${commentsOf(post.slug)}?sort=${order}&after=${cursor}`);
      const repliesPage = (cursor: string) => api(`/comments/${approved}/replies?after=${cursor}`);

      it.each(['publishedOn:desc', 'publishedOn:asc', 'modifiedOn:desc', 'modifiedOn:asc'])(
        'that is none, of posts by %s',
        async (order) => {
          await expectEach(
            hostileCursors(order).map(({ name, cursor }) => [name, () => page(order, cursor)]),
            '400 CURSOR_INVALID'
          );
        }
      );

      it.each(['oldest', 'newest'])('that is none, of comments, %s first', async (order) => {
        await expectEach(
          hostileCursors(order).map(({ name, cursor }) => [name, () => threadPage(order, cursor)]),
          '400 CURSOR_INVALID'
        );
      });

      it('that is none, of replies', async () => {
        await expectEach(
          hostileCursors(`replies:${approved}`).map(({ name, cursor }) => [
            name,
            () => repliesPage(cursor),
          ]),
          '400 CURSOR_INVALID'
        );
      });

      it('of another list', async () => {
        await expectEach(
          [
            ['posts backwards', () => page('title:asc', cursorOf('title:desc', 'abc', 'a'))],
            ['comments for posts', () => page('publishedOn:desc', cursorOf('oldest', 'abc', DATE))],
            [
              'posts for comments',
              () => threadPage('oldest', cursorOf('publishedOn:desc', 'abc', DATE)),
            ],
            ['comments backwards', () => threadPage('oldest', cursorOf('newest', 'abc', DATE))],
            [
              'replies for comments',
              () => threadPage('oldest', cursorOf(`replies:${approved}`, 'abc', DATE)),
            ],
            ['comments for replies', () => repliesPage(cursorOf('oldest', 'abc', DATE))],
            [
              'replies to another comment',
              () => repliesPage(cursorOf(`replies:${UNKNOWN_ID}`, 'abc', DATE)),
            ],
          ],
          '400 CURSOR_INVALID'
        );
      });

      it.each(FARTHEST_DATES)('at %s, where no database goes', async (date) => {
        const answers = [
          await page('publishedOn:desc', cursorOf('publishedOn:desc', 'abc', date)),
          await page('publishedOn:asc', cursorOf('publishedOn:asc', 'abc', date)),
          await threadPage('oldest', cursorOf('oldest', 'abc', date)),
          await threadPage('newest', cursorOf('newest', 'abc', date)),
          await repliesPage(cursorOf(`replies:${approved}`, 'abc', date)),
        ];
        const odd = answers.map(outcomeOf).filter((outcome) => outcome !== '200');
        expect(odd.filter((outcome) => outcome !== '400 CURSOR_INVALID')).toEqual([]);
      });

      it('where none was made', async () => {
        await expectEach(
          ['/attorneys', '/practice-areas', '/topics', '/pull-quotes'].map((path) => [
            path,
            () => api(`${path}?pagination[after]=garbage`),
          ]),
          '400 VALIDATION_FAILED'
        );
      });
    });

    it('for the replies to a comment that waits', async () => {
      expectRefusal(await api<RepliesPage>(`/comments/${pending}/replies`), 404, 'NOT_FOUND');
    });

    describe('for a submission', () => {
      type Changes = Record<string, unknown>;
      const INVALID = '400 VALIDATION_FAILED';
      const ask = async (changes: Changes) =>
        send(post.slug, await validSubmission(post.slug, changes));
      const expectRefused = (cases: readonly Changes[], expected = INVALID) =>
        expectEach(
          cases.map((changes) => [JSON.stringify(changes), () => ask(changes)]),
          expected
        );
      const author = (changes: Changes) => ({
        author: { name: 'Ruth Bader', email: 'ruth@example.com', ...changes },
      });

      it('that is none', async () => {
        const bodies = [undefined, {}, [], [{ body: 'a' }], { data: { body: 'a' } }];
        await expectEach(
          bodies.map((body) => [JSON.stringify({ body }), () => send(post.slug, body)]),
          INVALID
        );
      });

      const PARTS = ['author', 'body', 'token', 'noticeVersion'];
      const WRONG: unknown[] = [1, true, null, [], ['a'], {}, { $ne: '' }, { toString: 'a' }];

      it('without a part', async () => {
        await expectRefused(PARTS.map((part) => ({ [part]: undefined })));
        await expectRefused(['name', 'email'].map((part) => author({ [part]: undefined })));
      });

      it.each([...PARTS, 'website', 'idempotencyKey'])('with a wrong type of %s', async (part) => {
        await expectRefused(WRONG.map((value) => ({ [part]: value })));
      });

      it("with a wrong type of the parent, of the author's name and e-mail", async () => {
        await expectRefused(WRONG.filter((value) => value !== null).map((parent) => ({ parent })));
        await expectRefused(WRONG.map((name) => author({ name })));
        await expectRefused(WRONG.map((email) => author({ email })));
      });

      it('with a key that is not for readers to say', async () => {
        const keys = [
          ...['id', 'documentId', 'state', 'status', 'lane', 'version', 'depth', 'shown'],
          ...['isStaff', 'attorneyId', 'readerId', 'userId', 'threadId', 'publicDescendants'],
          ...['postedAt', 'editedAt', 'authorName', 'client', 'locale', 'constructor', 'Website'],
        ];
        await expectRefused(keys.map((key) => ({ [key]: 'approved' })));
        await expectRefused(
          ['isStaff', 'id', 'attorney', 'url'].map((key) => author({ [key]: 1 }))
        );
      });

      it('with a query', async () => {
        const body = await validSubmission(post.slug);
        const queries = ['status=approved', 'populate=*', 'locale=*', 'locale=../', 'locale=%00'];
        await expectEach(
          queries.map((query) => [
            query,
            () => api(`${commentsOf(post.slug)}?${query}`, { method: 'POST', body }),
          ]),
          INVALID
        );
      });

      it.each(INVISIBLE_TEXTS)('of $name only', async ({ text }) => {
        await expectRefused([{ body: text }, author({ name: text })]);
      });

      it.each(UNSTORABLE_TEXTS)('with $name', async ({ text }) => {
        await expectRefused([
          { body: text },
          { parent: text },
          author({ name: text }),
          author({ email: `${text}@example.com` }),
        ]);
        await expectRefused([{ token: text }], '400 FORM_TOKEN_INVALID');
        await expectRefused([{ noticeVersion: text }], '400 NOTICE_NOT_ACCEPTED');
      });

      it.each(UNSTORABLE_TEXTS)('with $name in its key', async ({ text }) => {
        await expectRefused([{ idempotencyKey: `a-long-enough-key-${text}` }]);
      });

      it('that is too long', async () => {
        const bodies = ['a'.repeat(5_001), '\u{1d11e}'.repeat(5_001), 'a'.repeat(1_000_000)];
        await expectRefused(
          bodies.map((body) => ({ body })),
          '400 BODY_TOO_LONG'
        );
        await expectRefused([
          author({ name: 'a'.repeat(81) }),
          author({ name: 'a'.repeat(4_001) }),
          { website: 'a'.repeat(4_001) },
          { token: 'a'.repeat(2_001) },
          { noticeVersion: 'a'.repeat(101) },
        ]);
      });

      it('with no address for e-mail', async () => {
        const addresses = [
          'a',
          'a@',
          '@example.com',
          'a@b',
          'a b@example.com',
          'a@example.com,b@example.com',
          'a@example.com\r\nBcc: b@example.com',
          '<a@example.com>',
          '"a"@example.com',
          'a@[127.0.0.1]',
          'a@-example.com',
          'a@example..com',
          'a\u200b@example.com',
          `${'a'.repeat(65)}@example.com`,
          `a@${'b'.repeat(100)}.com`,
          `a@${'b.'.repeat(1_900)}com`,
        ];
        await expectRefused(addresses.map((email) => author({ email })));
      });

      it.each([
        { name: 'short', key: 'a234567' },
        { name: 'long', key: 'a'.repeat(201) },
      ])('with a key that is too $name, in the body or in the header', async ({ key }) => {
        await expectRefused([{ idempotencyKey: key }]);
        const body = await validSubmission(post.slug);
        const answer = await send(post.slug, body, { 'idempotency-key': key });
        expectRefusal(answer, 400, 'VALIDATION_FAILED');
      });

      it('that answers a comment which is not public here, all alike', async () => {
        const unknown = await ask({ parent: UNKNOWN_ID });
        expectRefusal(unknown, 400, 'PARENT_NOT_PUBLIC');
        for (const parent of [elsewhere, pending, rejected, spam]) {
          expect((await ask({ parent })).body).toEqual(unknown.body);
        }
      });

      it('that answers what is no comment', async () => {
        const parents = ['a', UNKNOWN_ID.toUpperCase(), `${UNKNOWN_ID}0`, "' or 1=1 --", '../', ''];
        await expectRefused(parents.map((parent) => ({ parent })));
      });
    });

    describe('for the token of a form', () => {
      const signer = createHmacSigner(SECRET);
      const forged = (subjectId: string, age: number, seal = signer) =>
        seal.seal(
          'form',
          writeFormTicket({ subjectId, issuedAt: Date.now() - age, readerId: UNKNOWN_ID })
        );
      const refusedToken = async (token: string) => {
        const body = await validSubmission(post.slug, { token });
        expectRefusal(await send(post.slug, body), 400, 'FORM_TOKEN_INVALID');
      };

      it('is taken if it is ours', async () => {
        // Without a notice that stands: so far the token was read and found good.
        const body = await validSubmission(post.slug, {
          token: forged(post.documentId, HOUR),
          noticeVersion: 'none',
        });
        expectRefusal(await send(post.slug, body), 400, 'NOTICE_NOT_ACCEPTED');
      });

      it.each([
        { name: 'stale', make: () => forged(post.documentId, 3 * HOUR) },
        { name: 'from the future', make: () => forged(post.documentId, -HOUR) },
        { name: 'of another post', make: () => forged(other.documentId, 0) },
        {
          name: 'of another secret',
          make: () => forged(post.documentId, 0, createHmacSigner('another'.repeat(8))),
        },
        { name: 'signed for another purpose', make: () => signer.seal('reader', UNKNOWN_ID) },
        { name: 'signed, and no ticket', make: () => signer.seal('form', 'constructor') },
        { name: 'empty', make: () => '' },
        { name: 'a dot', make: () => '.' },
        { name: 'garbage', make: () => 'garbage.garbage' },
      ])('is refused if it is $name', async ({ make }) => {
        await refusedToken(make());
      });

      it('is refused with anything in it changed', async () => {
        const { token, readerToken } = await openForm(post.slug);
        const [payload = '', signature = ''] = token.split('.');
        const later = Buffer.from(payload, 'base64url').toString().replace(/~.*?~/, '~zzzzzzzz~');
        for (const tampered of [
          payload,
          `${payload}.`,
          `.${signature}`,
          `${signature}.${payload}`,
          `${payload}.${signature}.${signature}`,
          `${payload}.${signature.slice(0, -4)}`,
          `${payload}.${signature.split('').reverse().join('')}`,
          `${Buffer.from(later).toString('base64url')}.${signature}`,
          `${payload}.${readerToken.split('.')[1] ?? ''}`,
          readerToken,
          token.toUpperCase(),
        ]) {
          await refusedToken(tampered);
        }
      });

      it('is refused with signs in it that base64 does not have', async () => {
        const { token } = await openForm(post.slug);
        await refusedToken(`${token}!!`);
        await refusedToken(`  ${token}`);
        await refusedToken(token.replace('.', '==.'));
      });
    });

    describe('for a notice', () => {
      it.each(['', 'none', 'constructor', 'a'.repeat(100)])('%.20j', async (noticeVersion) => {
        const body = await validSubmission(post.slug, { noticeVersion });
        expectRefusal(await send(post.slug, body), 400, 'NOTICE_NOT_ACCEPTED');
      });

      it('which has changed since', async () => {
        const body = await validSubmission(post.slug);
        const firms = app.strapi.db.query('plugin::legal-blog.firm');
        await firms.updateMany({ where: {}, data: { commentNotice: 'The second notice.' } });
        const answer = await send(post.slug, body);
        expectRefusal(answer, 400, 'NOTICE_NOT_ACCEPTED');
        const { notice } = await openForm(post.slug);
        expect(answer.body).toMatchObject({ error: { details: { version: notice.version } } });
      });
    });
  });

  describe('a post that takes no comment', () => {
    const documents = () => app.strapi.documents(POST);
    const shut = async (data: Record<string, unknown>, { documentId }: { documentId: string }) => {
      await documents().update({ documentId, data });
      await documents().publish({ documentId });
    };
    const cases = [
      { name: 'off', code: 'COMMENTS_OFF', status: 404, reads: 'COMMENTS_OFF' },
      { name: 'closed', code: 'COMMENTS_CLOSED', status: 403, reads: null },
      { name: 'paused', code: 'COMMENTS_PAUSED', status: 403, reads: null },
      { name: 'past its date', code: 'COMMENTS_CLOSED', status: 403, reads: null },
      { name: 'unpublished', code: 'NOT_FOUND', status: 404, reads: 'NOT_FOUND' },
      { name: 'deleted', code: 'NOT_FOUND', status: 404, reads: 'NOT_FOUND' },
    ];
    const makeShut = async (name: string, target: { documentId: string; slug: string }) => {
      const { documentId } = target;
      if (name === 'unpublished') {
        await documents().unpublish({ documentId });
      } else if (name === 'deleted') {
        await documents().delete({ documentId });
      } else if (name === 'past its date') {
        await shut({ commentsCloseOn: new Date(Date.now() - 1000).toISOString() }, target);
      } else {
        await shut({ commentMode: name }, target);
      }
    };

    it.each(cases)('$name', async ({ name, code, status, reads }) => {
      const target = await publishPost();
      const parent = await sayInPublic(target.slug);
      // Everything that is sent was right when the form was opened.
      const top = await validSubmission(target.slug);
      const reply = await validSubmission(target.slug, { parent });
      await makeShut(name, target);

      const before = await countOwnRows();
      for (const at of [target.slug, target.documentId]) {
        expectRefusal(await send(at, top), status, code);
        expectRefusal(await send(at, reply), status, code);
        expectRefusal(await api(`${commentsOf(at)}/form`), status, code);
        const thread = await api(commentsOf(at));
        expect(codeOf(thread)).toBe(reads ?? undefined);
      }
      const replies = await api(`/comments/${parent}/replies`);
      expect(codeOf(replies)).toBe(reads ?? undefined);
      expect(await countOwnRows()).toEqual(before);
    });

    it('in the locale that was asked for', async () => {
      const before = await countOwnRows();
      for (const locale of ['es', 'en-GB', 'zz']) {
        const address = `${commentsOf(post.slug)}`;
        const body = await validSubmission(post.slug);
        expectRefusal(
          await api(`${address}?locale=${locale}`, { method: 'POST', body }),
          404,
          'NOT_FOUND'
        );
        expectRefusal(await api(`${address}?locale=${locale}`), 404, 'NOT_FOUND');
        expectRefusal(await api(`${address}/form?locale=${locale}`), 404, 'NOT_FOUND');
      }
      expect(await countOwnRows()).toEqual(before);
    });
  });

  describe('what is no JSON, or too much of it', () => {
    const raw = (body: string, headers: Record<string, string> = {}) =>
      request(`/api/legal-blog${commentsOf(post.slug)}`, { method: 'POST', body, headers });
    const JSON_TYPE = { 'content-type': 'application/json' };

    let before: Record<string, number>;
    beforeEach(async () => {
      before = await countOwnRows();
    });
    afterEach(async () => {
      expect(await countOwnRows()).toEqual(before);
    });

    it.each([
      '{"__proto__":{"isStaff":true}}',
      '{',
      '{"body":',
      "{'body':1}",
      'null',
      '"body"',
      '1',
      '\u0000',
      '{"body":"\u0000"}',
    ])('Strapi refuses %j', async (body) => {
      const answer = await raw(body, JSON_TYPE);
      expect({ status: answer.status, code: codeOf(answer) }).toEqual({ status: 400 });
    });

    it.each(['application/json', 'application/x-www-form-urlencoded', 'text/plain'])(
      'Strapi refuses over 1 MB of %s',
      async (type) => {
        const good = await validSubmission(post.slug, { body: 'a'.repeat(1_100_000) });
        const answer = await raw(JSON.stringify(good), { 'content-type': type });
        expect({ status: answer.status, code: codeOf(answer) }).toEqual({ status: 413 });
      }
    );

    it.each(['text/plain', 'application/xml', 'application/octet-stream', 'nonsense'])(
      'a right submission that says it is %s',
      async (type) => {
        const good = JSON.stringify(await validSubmission(post.slug));
        expectRefusal(await raw(good, { 'content-type': type }), 400, 'VALIDATION_FAILED');
      }
    );

    it('a right submission under a compression that nobody knows', async () => {
      const good = JSON.stringify(await validSubmission(post.slug));
      const answer = await raw(good, { ...JSON_TYPE, 'content-encoding': 'unknown' });
      expect(answer.status).toBe(415);
    });

    it('20,000 lists in each other', async () => {
      const nested = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
      expectRefusal(await raw(`{"body":${nested}}`, JSON_TYPE), 400, 'VALIDATION_FAILED');
    });

    it('50,000 keys', async () => {
      const keys = Array.from({ length: 50_000 }, (_, index) => `"a${index}":1`).join(',');
      expectRefusal(await raw(`{${keys}}`, JSON_TYPE), 400, 'VALIDATION_FAILED');
    });

    it.each(['Bearer x', 'Bearer null', 'Bearer a.b.c'])(
      'Strapi refuses the credentials %s',
      async (authorization) => {
        const body = await validSubmission(post.slug);
        const answer = await send(post.slug, body, { authorization });
        expect({ status: answer.status, code: codeOf(answer) }).toEqual({ status: 401 });
      }
    );
  });

  describe('markup', () => {
    it.each([
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '"><svg onload=alert(1)>',
      '<a href="javascript:alert(1)">a link</a>',
      '<!-- <b>a comment</b> -->',
      '&lt;b&gt; &amp; &#60;i&#62;',
      '</p></div><style>*{display:none}</style>',
      '[a link](javascript:alert(1)) ![x](y)',
      '{{constructor.constructor("alert(1)")()}} ${1+1} <%= 1 %>',
      "'; drop table legal_blog_comments; --",
    ])('comes out as the text that it is: %s', async (text) => {
      const target = await publishPost();
      await sayInPublic(target.slug, {
        body: text,
        author: { name: text.slice(0, 80), email: 'ruth@example.com' },
      });
      const { body } = await api<ThreadPage>(commentsOf(target.slug));
      const [comment] = body.data;
      expect(comment).toMatchObject({ body: text, author: { name: text.slice(0, 80) } });
      const inner = /^<p>(.*)<\/p>$/s.exec(comment?.html ?? '')?.[1] ?? 'no paragraph';
      expect(inner).not.toMatch(/[<>"']/);
      expect(unescaped(inner)).toBe(text);
    });
  });

  describe('what is odd and not wrong', () => {
    it('takes a comment into whose honeypot somebody fell, and tells nobody', async () => {
      const target = await publishPost();
      const fallen = await send(
        target.slug,
        await validSubmission(target.slug, { website: 'https://example.com' })
      );
      const usual = await send(target.slug, await validSubmission(target.slug));
      expect(fallen.status).toBe(usual.status);
      expect(fallen.body.data.status).toBe('pending');
      expect(Object.keys(fallen.body.data)).toEqual(Object.keys(usual.body.data));
      const queue = await moderator.call<QueuePage>('/legal-blog/moderation/queue?limit=100');
      expect(queue.body.data.map((item) => item.documentId)).not.toContain(
        fallen.body.data.documentId
      );
    });

    it('keeps what readers write in any script, and only the controls are gone', async () => {
      const text = 'עברית \u200e العربية 日本語 हिन्दी e\u0301 👩\u200d⚖️ 𝔘\u{10ffff}';
      const target = await publishPost();
      await sayInPublic(target.slug, { body: `\u0007${text}\u202e` });
      const { body } = await api<ThreadPage>(commentsOf(target.slug));
      expect(body.data[0]?.body).toBe(text);
    });

    it('takes each cursor that it made, however long the title in it', async () => {
      const title = (letter: string) => `${letter}${'法'.repeat(249)}`;
      await publishPost({ title: title('甲'), body: paragraph('One.') });
      await publishPost({ title: title('乙'), body: paragraph('Two.') });
      const seen: string[] = [];
      let next: string | null = null;
      do {
        const after: string = next === null ? '' : `&pagination[after]=${next}`;
        const page: Answer<{ data: PostCard[]; meta: { pagination: { next: string | null } } }> =
          await api(`/posts?sort=title:asc&pagination[limit]=1${after}`);
        expect(page.status).toBe(200);
        seen.push(...page.body.data.map((card) => card.documentId));
        next = page.body.meta.pagination.next;
      } while (next !== null && seen.length < 100);
      expect(new Set(seen).size).toBe(seen.length);
      const all = await api<{ meta: { pagination: { total: number } } }>('/posts');
      expect(seen).toHaveLength(all.body.meta.pagination.total);
    });

    it('tells the same reader of a repetition, and writes it once', async () => {
      const target = await publishPost();
      const first = await validSubmission(target.slug, { body: 'Said twice.' });
      expect((await send(target.slug, first)).status).toBe(202);
      const before = await countOwnRows();
      expectRefusal(await send(target.slug, first), 409, 'DUPLICATE_COMMENT');
      const folded = { ...first, body: '  SAID\u200b  twice.' };
      expectRefusal(await send(target.slug, folded), 409, 'DUPLICATE_COMMENT');
      expect(await countOwnRows()).toEqual(before);
    });
  });
});

/** Without what a form makes anew for each who asks. */
const comparable = (body: unknown): unknown =>
  JSON.parse(
    JSON.stringify(body, (key, value: unknown) =>
      ['token', 'tokenExpiresAt', 'readerToken'].includes(key) ? null : value
    )
  );

const unescaped = (html: string): string =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#0*39;|&#x27;|&apos;/gi, "'")
    .replace(/&amp;/g, '&');
