import type { Context } from 'koa';
import { z } from 'zod';
import {
  mailActionRequest,
  type MailActionAnswer,
  type MailActionRequest,
} from '../../../../contract';
import type { ErrorCode } from '../../../../contract/vocabulary';
import { LegalBlogError, type ErrorDetails } from '../../domain/errors';
import { mailLanguage, type MailLanguage } from '../../domain/mails/languages';
import { MailLinkRefusedError } from '../../services/mail-links/mail-link-refused';
import type { resendMailLink } from '../../services/mail-links/resend-mail-link';
import type { showMailLink } from '../../services/mail-links/show-mail-link';
import type { UsedMailLink, useMailLink } from '../../services/mail-links/use-mail-link';
import { errorBodyOf } from '../error-map';
import {
  mailActionDonePage,
  mailActionPage,
  mailActionRefusedPage,
} from '../pages/mail-action-page';
import { PAGE_POLICY } from '../pages/page-shell';

interface UseCases {
  showMailLink: ReturnType<typeof showMailLink>;
  useMailLink: ReturnType<typeof useMailLink>;
  resendMailLink: ReturnType<typeof resendMailLink>;
}

type Done = UsedMailLink | Awaited<ReturnType<UseCases['resendMailLink']>>;

/** 32 bytes in base64url. */
const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/**
 * Where links in mails lead. The token is the whole authority: no session, no cookie. `show` (GET and
 * HEAD) changes nothing; `act` is the POST of its form, or of a mail program's own button.
 */
export const createMailActionsController = (useCases: UseCases) => ({
  show: (ctx: Context): Promise<void> =>
    answer(ctx, async () => {
      ctx.body = mailActionPage(await useCases.showMailLink(tokenOf(ctx)));
    }),

  act: (ctx: Context): Promise<void> =>
    answer(ctx, async () => {
      const request = requestOf(ctx);
      const done =
        request.action === 'resend'
          ? await useCases.resendMailLink(tokenOf(ctx))
          : await useCases.useMailLink(tokenOf(ctx), request);
      ctx.body = wantsJson(ctx) ? jsonOf(done) : mailActionDonePage(done);
    }),
});

/** A page, or JSON for who asks for it, also where it is an error; nothing of it is kept anywhere. */
const answer = async (ctx: Context, work: () => Promise<void>): Promise<void> => {
  ctx.set({
    'Cache-Control': 'no-store',
    'Content-Security-Policy': PAGE_POLICY,
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex',
  });
  ctx.vary('Accept');
  try {
    await work();
  } catch (error) {
    if (!(error instanceof LegalBlogError)) {
      throw error;
    }
    const body = errorBodyOf(error);
    const { retryAfter } = body.error.details;
    if (retryAfter !== undefined) {
      ctx.set('Retry-After', String(retryAfter));
    }
    ctx.status = body.error.status;
    ctx.body = wantsJson(ctx) ? body : mailActionRefusedPage(asRefusal(ctx, error));
  }
  ctx.type = wantsJson(ctx) && typeof ctx.body !== 'string' ? 'json' : 'html';
};

const wantsJson = (ctx: Context): boolean => ctx.accepts('html', 'json') === 'json';

/** Where nobody knows whose link it is, in the language that the browser asks for. */
const asRefusal = (ctx: Context, error: LegalBlogError): MailLinkRefusedError =>
  error instanceof MailLinkRefusedError && error.refusal.purpose !== null
    ? error
    : refused(error.code, mailLanguage(ctx.acceptsLanguages('en', 'es') || null));

const refused = (
  code: ErrorCode,
  language: MailLanguage,
  details: ErrorDetails = {}
): MailLinkRefusedError => new MailLinkRefusedError(code, { language, purpose: null }, details);

const tokenOf = (ctx: Context): string => {
  const params = z.object({ token }).safeParse(ctx['params']);
  if (!params.success) {
    throw refused('NOT_FOUND', mailLanguage(null));
  }
  return params.data.token;
};

const requestOf = (ctx: Context): MailActionRequest => {
  const body: unknown = 'body' in ctx.request ? ctx.request.body : null;
  const parsed = mailActionRequest.safeParse(body ?? {});
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => ({
      path: issue.path.join('.'),
      message: issue.message,
    }));
    throw refused('VALIDATION_FAILED', mailLanguage(null), { issues });
  }
  return parsed.data;
};

const jsonOf = (done: Done): MailActionAnswer =>
  done.outcome === 'decided'
    ? { data: { outcome: done.outcome, comment: done.comment } }
    : { data: { outcome: done.outcome } };
