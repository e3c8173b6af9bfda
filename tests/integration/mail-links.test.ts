/**
 * @options {"settings":{"rules":{"submitted_too_fast":{"seconds":0},"sent_too_often":{"seconds":0}}}}
 */
import { randomBytes } from 'node:crypto';
import type { SubmissionReceipt } from '../../contract';
import { ADMIN_ACTIONS } from '../../contract/vocabulary';
import { createHmacSigner } from '../../server/src/adapters/hmac-signer';
import { createMailLinks } from '../../server/src/adapters/strapi-mail-links';
import type { NewMailLink } from '../../server/src/ports/mail-links';
import { createAdmin, createRole, type Admin } from './support/admins';
import './support/app';
import { publishPost, validSubmission } from './support/content';
import { useHostDates } from './support/host-realm';
import { api } from './support/requests';

useHostDates();

const HOUR = 3_600_000;

const secret = (): string => {
  const options = app.strapi.config.get<{ secret?: string }>('plugin::legal-blog');
  return options.secret ?? String(app.strapi.config.get('admin.apiToken.salt'));
};

/** A link as the outbox would have made it. */
const makeLink = async (link: Partial<NewMailLink>): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  await createMailLinks(app.strapi).add({
    tokenDigest: createHmacSigner(secret()).digest('mail-link', token),
    purpose: 'decide',
    commentId: null,
    version: null,
    adminId: null,
    readerId: null,
    emailDigest: null,
    actions: [],
    expiresAt: new Date(Date.now() + HOUR),
    ...link,
  });
  return token;
};

const open = (token: string, method = 'GET') =>
  fetch(`${app.url}/api/legal-blog/mail-actions/${token}`, { method });
const submit = (token: string, form: Record<string, string>, accept = 'application/json') =>
  fetch(`${app.url}/api/legal-blog/mail-actions/${token}`, {
    method: 'POST',
    headers: { accept },
    body: new URLSearchParams(form),
  });
const codeIn = async (response: Response): Promise<[number, unknown]> => {
  const body = (await response.json()) as { error?: { details?: { code?: string } } };
  return [response.status, body.error?.details?.code];
};

describe('links in mails', () => {
  let moderator: Admin;
  let slug: string;

  beforeAll(async () => {
    moderator = await createAdmin(
      await createRole([ADMIN_ACTIONS.readQueue, ADMIN_ACTIONS.decide])
    );
    slug = (await publishPost()).slug;
  });

  const aCommentAndLink = async (body = 'A <b>comment</b> for a link.') => {
    const sent = await api<SubmissionReceipt>(`/posts/${slug}/comments`, {
      method: 'POST',
      body: await validSubmission(slug, { body: `${body} ${randomBytes(4).toString('hex')}` }),
    });
    const { documentId } = sent.body.data;
    const token = await makeLink({
      commentId: documentId,
      version: 1,
      adminId: moderator.id,
      actions: ['approve', 'reject'],
    });
    return { documentId, token };
  };
  const rowOf = async (documentId: string) =>
    (await app.strapi.db
      .query('plugin::legal-blog.comment')
      .findOne({ where: { documentId } })) as unknown as { state: string; version: number };

  it('show a page that no cache keeps and no script runs on, and change nothing', async () => {
    const { documentId, token } = await aCommentAndLink();
    for (const method of ['GET', 'HEAD', 'GET']) {
      const response = await open(token, method);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
      expect(response.headers.get('x-robots-tag')).toBe('noindex');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      const html = await response.text();
      expect(html.includes('&lt;b&gt;comment&lt;/b&gt;')).toBe(method === 'GET');
    }
    expect(await rowOf(documentId)).toMatchObject({ state: 'pending', version: 1 });
  });

  it('decide by the POST of a form, once, in the name of the admin', async () => {
    const { documentId, token } = await aCommentAndLink();
    const page = await submit(token, { action: 'approve', reason: '' }, 'text/html');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<h1>');
    expect(await rowOf(documentId)).toMatchObject({ state: 'approved', version: 2 });
    expect(await codeIn(await submit(token, { action: 'reject', reason: 'abusive' }))).toEqual([
      410,
      'LINK_USED',
    ]);
    expect((await open(token)).status).toBe(410);
    const [entry] = (await app.strapi.db
      .query('plugin::legal-blog.log-entry')
      .findMany({ where: { commentId: documentId, action: 'approve' } })) as unknown as {
      actorKind: string;
      actorId: number;
    }[];
    expect(entry).toMatchObject({ actorKind: 'mail-link', actorId: moderator.id });
  });

  it('act once of five at once', async () => {
    const { documentId, token } = await aCommentAndLink();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => submit(token, { action: 'approve' }))
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410, 410]);
    expect(await rowOf(documentId)).toMatchObject({ state: 'approved', version: 2 });
  });

  it('do nothing once somebody decided in the panel', async () => {
    const { documentId, token } = await aCommentAndLink();
    await moderator.call('/legal-blog/moderation/decisions', {
      method: 'POST',
      body: {
        action: 'reject',
        reason: 'off_topic',
        items: [{ documentId, version: 1 }],
      },
    });
    expect(await codeIn(await submit(token, { action: 'approve' }))).toEqual([
      409,
      'STALE_VERSION',
    ]);
    expect(await rowOf(documentId)).toMatchObject({ state: 'rejected' });
  });

  it('do nothing for an admin who was deactivated', async () => {
    const other = await createAdmin(await createRole([ADMIN_ACTIONS.decide]));
    const { documentId } = await aCommentAndLink();
    const token = await makeLink({
      commentId: documentId,
      version: 1,
      adminId: other.id,
      actions: ['approve'],
    });
    expect((await open(token)).status).toBe(200);
    await app.strapi.db
      .query('admin::user')
      .update({ where: { id: other.id }, data: { isActive: false } });
    expect(await codeIn(await submit(token, { action: 'approve' }))).toEqual([403, 'FORBIDDEN']);
    expect(await rowOf(documentId)).toMatchObject({ state: 'pending' });
  });

  it.each([
    ['without an action', {}],
    ['with one that is not the link’s', { action: 'spam' }],
    ['to reject without a reason', { action: 'reject', reason: '' }],
  ])('refuse a form %s, and stay usable', async (_what, form) => {
    const { token } = await aCommentAndLink();
    expect(await codeIn(await submit(token, form as Record<string, string>))).toEqual([
      400,
      'VALIDATION_FAILED',
    ]);
    expect((await open(token)).status).toBe(200);
  });

  it('that ran out, or that nobody made, say so', async () => {
    const { documentId } = await aCommentAndLink();
    const expired = await makeLink({
      commentId: documentId,
      version: 1,
      adminId: moderator.id,
      actions: ['approve'],
      expiresAt: new Date(Date.now() - 1000),
    });
    expect((await open(expired)).status).toBe(410);
    expect(await codeIn(await submit(expired, { action: 'approve' }))).toEqual([
      410,
      'LINK_EXPIRED',
    ]);
    const unknown = randomBytes(32).toString('base64url');
    expect((await open(unknown)).status).toBe(404);
    expect(await codeIn(await submit(unknown, { action: 'approve' }))).toEqual([404, 'NOT_FOUND']);
  });

  it('end a subscription by the button of a mail program, again and again', async () => {
    const token = await makeLink({ purpose: 'unsubscribe', readerId: 'r', emailDigest: 'e' });
    for (const _time of [1, 2]) {
      const answer = await submit(token, { 'List-Unsubscribe': 'One-Click' }, '*/*');
      expect(answer.status).toBe(200);
    }
    const multipart = new FormData();
    multipart.set('List-Unsubscribe', 'One-Click');
    const url = `${app.url}/api/legal-blog/mail-actions/${token}`;
    expect((await fetch(url, { method: 'POST', body: multipart })).status).toBe(200);
  });
});
