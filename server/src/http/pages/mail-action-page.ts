import { REJECTION_REASONS } from '../../../../contract/vocabulary';
import { fillText } from '../../domain/mails/fill-text';
import { formatMoment } from '../../domain/mails/format-moment';
import type { PageTexts, TellableRefusal } from '../../domain/mails/page-texts';
import { pageTextsByLanguage } from '../../mails/page-texts-by-language';
import type { MailLinkRefusedError } from '../../services/mail-links/mail-link-refused';
import type { MailLinkView } from '../../services/mail-links/show-mail-link';
import type { UsedMailLink } from '../../services/mail-links/use-mail-link';
import type { resendMailLink } from '../../services/mail-links/resend-mail-link';
import { markup, pageShell, type Markup } from './page-shell';

type DecideView = Extract<MailLinkView, { purpose: 'decide' }>;
type SentAnew = Awaited<ReturnType<ReturnType<typeof resendMailLink>>>;

/** What a link is for, before anything is done. */
export const mailActionPage = (view: MailLinkView): string => {
  const texts = pageTextsByLanguage[view.language];
  const passage = texts[view.purpose];
  const main =
    view.purpose === 'decide'
      ? decideMain(view, texts)
      : markup`<h1>${passage.heading}</h1><p>${fillText(passage.lead, { firm: view.firm })}</p>
${form(button(view.purpose, texts[view.purpose].button))}`;
  return pageShell({ language: view.language, title: passage.heading, main });
};

/** What was done. */
export const mailActionDonePage = (used: UsedMailLink | SentAnew): string => {
  const texts = pageTextsByLanguage[used.language];
  const passage =
    used.outcome === 'decided' ? texts.decided[used.comment.state] : texts.done[used.outcome];
  return pageShell({
    language: used.language,
    title: passage.heading,
    main: markup`<h1>${passage.heading}</h1><p role="status">${passage.lead}</p>`,
  });
};

/** Why nothing was done, what became of the comment meanwhile, and what can be done about it. */
export const mailActionRefusedPage = ({ code, refusal }: MailLinkRefusedError): string => {
  const { language, purpose, current, decision } = refusal;
  const texts = pageTextsByLanguage[language];
  const passage = texts.refusals[isTellable(code, texts) ? code : 'otherwise'];
  const becameOf = [
    decision &&
      fillText(texts.decidedBy, {
        name: decision.by,
        decision: texts.decisions[decision.action],
        at: formatMoment(new Date(decision.at), language, 'UTC'),
      }),
    current && fillText(texts.stateNow, { state: texts.states[current.state] }),
  ].filter((sentence) => typeof sentence === 'string');
  const canResend = code === 'LINK_EXPIRED' && purpose === 'decide';
  return pageShell({
    language,
    title: passage.heading,
    main: markup`<h1>${passage.heading}</h1><p role="alert">${passage.lead}</p>
${becameOf.map((sentence) => markup`<p>${sentence}</p>`)}
${canResend && form(button('resend', texts.resend))}
${code === 'VALIDATION_FAILED' && markup`<p><a href="?">${texts.back}</a></p>`}`,
  });
};

const isTellable = (code: string, { refusals }: PageTexts): code is TellableRefusal =>
  Object.hasOwn(refusals, code);

/** Without an action: it goes to the address that the page has. */
const form = (content: Markup | readonly Markup[]): Markup =>
  markup`<form method="post">${content}</form>`;

const button = (action: string, label: string, isPlain = false): Markup =>
  markup`<button type="submit" name="action" value="${action}"${
    isPlain && markup` class="plain"`
  }>${label}</button>`;

const decideMain = (view: DecideView, texts: PageTexts): Markup => {
  const { decide } = texts;
  const { language, timeZone, post } = view;
  const until = formatMoment(view.expiresAt, language, timeZone);
  return markup`<h1>${decide.heading}</h1><p>${decide.lead}</p>
${view.urgent && markup`<p><strong>${decide.urgent}</strong></p>`}
<dl><dt>${decide.author}</dt><dd>${view.authorName}</dd>
${post && markup`<dt>${decide.post}</dt><dd>${postName(post)}</dd>`}
<dt>${decide.postedAt}</dt><dd>${formatMoment(view.postedAt, language, timeZone)}</dd></dl>
<h2>${decide.text}</h2>
${
  view.body === null
    ? markup`<p>${decide.hidden}</p>`
    : markup`<blockquote>${view.body}</blockquote>${
        view.body.includes('•') && markup`<p class="soft">${decide.masked}</p>`
      }`
}
${form([
  view.actions.includes('reject') ? reasonField(texts) : markup``,
  ...view.actions.map((action, index) => button(action, decide.actions[action], index > 0)),
])}
<p class="soft">${fillText(decide.until, { until })}</p>
<p><a href="${view.panelUrl}" rel="noreferrer">${decide.panel}</a></p>`;
};

const postName = ({ title, url }: NonNullable<DecideView['post']>): Markup =>
  url === null ? markup`${title}` : markup`<a href="${url}" rel="noreferrer">${title}</a>`;

const reasonField = ({ decide }: PageTexts): Markup =>
  markup`<label for="reason">${decide.reason}</label><select id="reason" name="reason">
<option value="">${decide.chooseReason}</option>
${REJECTION_REASONS.map(
  (reason) => markup`<option value="${reason}">${decide.reasons[reason]}</option>`
)}</select>`;
