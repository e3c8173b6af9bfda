import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import { LegalBlogError } from '../../../server/src/domain/errors';
import { createMailActionsController } from '../../../server/src/http/controllers/mail-actions';
import { mailActionAnswer } from '../../../contract';
import { MailLinkRefusedError } from '../../../server/src/services/mail-links/mail-link-refused';
import type { MailLinkView } from '../../../server/src/services/mail-links/show-mail-link';
import { anId } from '../../builders/an-id';

const TOKEN = 'a'.repeat(43);

const VIEW: MailLinkView = {
  purpose: 'decide',
  language: 'en',
  firm: 'Example',
  actions: ['approve', 'reject'],
  authorName: '<b>Jane</b>',
  body: 'One <script>alert(1)</script>\nand ••• two',
  lane: 'attorney',
  urgent: true,
  postedAt: new Date('2026-03-18T09:00:00.000Z'),
  expiresAt: new Date('2026-03-21T09:00:00.000Z'),
  timeZone: 'UTC',
  post: { title: 'Gideon "v." Wainwright', url: 'https://example.com/a?b=1&c=2' },
  panelUrl: 'https://example.com/admin',
};

interface Answer {
  status: number;
  headers: Map<string, string>;
  body: unknown;
  type: string;
}

/** As much of a request as the controller looks at. */
const request = ({
  token = TOKEN,
  body,
  accept = 'html',
  language = 'en',
}: {
  token?: string;
  body?: unknown;
  accept?: 'html' | 'json';
  language?: string;
} = {}): { ctx: Context; answer: Answer } => {
  const answer: Answer = { status: 200, headers: new Map(), body: null, type: '' };
  const ctx = Object.assign(answer, {
    params: { token },
    request: { body },
    set(name: string | Record<string, string>, value = '') {
      const added = typeof name === 'string' ? { [name]: value } : name;
      Object.entries(added).forEach(([key, text]) => answer.headers.set(key, text));
    },
    vary: () => undefined,
    accepts: () => accept,
    acceptsLanguages: () => language,
  });
  return { ctx: ctx as unknown as Context, answer };
};

const controllerWith = (change: Partial<Parameters<typeof createMailActionsController>[0]> = {}) =>
  createMailActionsController({
    showMailLink: () => Promise.resolve(VIEW),
    useMailLink: () =>
      Promise.resolve({
        outcome: 'decided',
        language: 'en',
        comment: { documentId: anId(1, 'c'), state: 'approved', version: 2 },
      }),
    resendMailLink: () => Promise.resolve({ outcome: 'sent-anew', language: 'es' }),
    ...change,
  });

const refuseWith = (error: Error) => () => Promise.reject(error);

describe('the page of a link', () => {
  it('is kept nowhere, found by nobody, and runs no script', async () => {
    const { ctx, answer } = request();
    await controllerWith().show(ctx);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex',
    });
    const policy = answer.headers.get('Content-Security-Policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|unsafe/);
    const style = /<style>([\s\S]*)<\/style>/.exec(String(answer.body))?.[1] ?? '';
    expect(policy).toContain(createHash('sha256').update(style).digest('base64'));
    expect(answer.type).toBe('html');
  });

  it('escapes what it shows, and offers what the link may do', async () => {
    const { ctx, answer } = request();
    await controllerWith().show(ctx);
    const html = String(answer.body);
    expect(html).not.toMatch(/<script|<b>|\[object/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;\nand ••• two');
    expect(html).toContain('href="https://example.com/a?b=1&amp;c=2"');
    expect([...html.matchAll(/name="action" value="(\w+)"/g)].map(([, action]) => action)).toEqual([
      'approve',
      'reject',
    ]);
    expect(html).toContain('<label for="reason">');
  });

  it.each([
    ['decide', VIEW, 'es'],
    ['verify', { purpose: 'verify', language: 'es', firm: 'Example' }, 'es'],
    ['unsubscribe', { purpose: 'unsubscribe', language: 'es', firm: 'Example' }, 'es'],
  ] as const)('to %s is in the language of its reader', async (_purpose, view, language) => {
    const { ctx, answer } = request();
    await controllerWith({
      showMailLink: () => Promise.resolve({ ...view, language }),
    }).show(ctx);
    expect(answer.body).toContain('lang="es"');
    expect(answer.body).toContain('<form method="post">');
  });

  it('shows nothing of a text that is hidden', async () => {
    const { ctx, answer } = request();
    await controllerWith({ showMailLink: () => Promise.resolve({ ...VIEW, body: null }) }).show(
      ctx
    );
    expect(answer.body).not.toContain('<blockquote>');
  });
});

describe('the POST of a link', () => {
  it('hands on what the form says', async () => {
    const asked: unknown[] = [];
    const controller = controllerWith({
      useMailLink: (token, body) => {
        asked.push([token, body]);
        return Promise.resolve({ outcome: 'verified', language: 'en' });
      },
    });
    await controller.act(request({ body: { action: 'approve', reason: '' } }).ctx);
    await controller.act(request({ body: { 'List-Unsubscribe': 'One-Click' } }).ctx);
    await controller.act(request({ body: undefined }).ctx);
    expect(asked).toEqual([
      [TOKEN, { action: 'approve', reason: undefined }],
      [TOKEN, { 'List-Unsubscribe': 'One-Click' }],
      [TOKEN, {}],
    ]);
  });

  it('answers a page, or JSON to who asks for it', async () => {
    const page = request({ body: { action: 'approve' } });
    await controllerWith().act(page.ctx);
    expect(page.answer.body).toContain('<h1>');
    const json = request({ body: { action: 'approve' }, accept: 'json' });
    await controllerWith().act(json.ctx);
    expect(mailActionAnswer.parse(json.answer.body).data.outcome).toBe('decided');
    expect(json.answer.type).toBe('json');
  });

  it('sends a link anew', async () => {
    const { ctx, answer } = request({ body: { action: 'resend' }, accept: 'json' });
    await controllerWith().act(ctx);
    expect(answer.body).toEqual({ data: { outcome: 'sent-anew' } });
  });

  it.each([{ action: 'hold' }, { action: ['approve', 'spam'] }, { reason: 'because' }, 'text'])(
    'refuses %j',
    async (body) => {
      const { ctx, answer } = request({ body, accept: 'json' });
      await controllerWith().act(ctx);
      expect(answer).toMatchObject({
        status: 400,
        body: { error: { details: { code: 'VALIDATION_FAILED' } } },
      });
    }
  );
});

describe('a link that does nothing', () => {
  const refusal = { language: 'en', purpose: 'decide' } as const;

  it.each([
    ['LINK_USED', 410],
    ['LINK_EXPIRED', 410],
    ['FORBIDDEN', 403],
    ['STALE_VERSION', 409],
    ['VALIDATION_FAILED', 400],
    ['CLAIMED_BY_OTHER', 409],
    ['TRANSITION_NOT_ALLOWED', 409],
    ['REDACTION_INCOMPLETE', 409],
  ] as const)('%s: %d, as a page and as JSON', async (code, status) => {
    const fail = refuseWith(new MailLinkRefusedError(code, refusal));
    const controller = controllerWith({ showMailLink: fail, useMailLink: fail });
    const [shown, used, json] = [
      request(),
      request({ body: { action: 'approve' } }),
      request({ body: { action: 'approve' }, accept: 'json' }),
    ];
    await controller.show(shown.ctx);
    await controller.act(used.ctx);
    await controller.act(json.ctx);
    for (const { answer } of [shown, used]) {
      expect(answer.status).toBe(status);
      expect(answer.body).toContain('role="alert"');
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
    }
    expect(json.answer).toMatchObject({ status, body: { error: { details: { code } } } });
    expect(String(shown.answer.body).includes('value="resend"')).toBe(code === 'LINK_EXPIRED');
  });

  it('says who decided what, escaped', async () => {
    const { ctx, answer } = request();
    await controllerWith({
      showMailLink: refuseWith(
        new MailLinkRefusedError('LINK_USED', {
          ...refusal,
          current: { state: 'approved', lane: null, version: 2 },
          decision: { action: 'approve', by: '<i>Ada</i>', at: '2026-03-18T09:00:00.000Z' },
        })
      ),
    }).show(ctx);
    expect(answer.body).toContain('&lt;i&gt;Ada&lt;/i&gt;');
    expect(answer.body).not.toContain('<i>');
  });

  it('says when to ask again', async () => {
    const { ctx, answer } = request({ body: { action: 'resend' } });
    const error = new MailLinkRefusedError('RATE_LIMITED', { ...refusal, retryAfter: 90 });
    await controllerWith({ resendMailLink: refuseWith(error) }).act(ctx);
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([429, '90']);
  });

  it.each(['short', `${'a'.repeat(42)}!`, 'a'.repeat(44), '../../etc/passwd'])(
    'of the token %j is looked up nowhere',
    async (token) => {
      const fail = refuseWith(new Error('looked up'));
      const controller = controllerWith({ showMailLink: fail, useMailLink: fail });
      const { ctx, answer } = request({ token, language: 'es' });
      await controller.show(ctx);
      expect(answer.status).toBe(404);
      expect(answer.body).toContain('lang="es"');
    }
  );

  it('is a page for an error of any use case, and no page for a bug', async () => {
    const { ctx, answer } = request();
    const known = new LegalBlogError('SELECTION_CHANGED', 'x');
    await controllerWith({ showMailLink: refuseWith(known) }).show(ctx);
    expect(answer.status).toBe(409);
    const bug = controllerWith({ showMailLink: refuseWith(new TypeError('bug')) });
    await expect(bug.show(request().ctx)).rejects.toThrow(TypeError);
  });
});
