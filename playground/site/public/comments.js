import { createDraft } from './comment-draft.js';
import { createFormView } from './comment-form.js';
import { createRequests, Refusal } from './comment-requests.js';
import { addComment, followMoreLinks, raiseCount } from './comment-thread.js';

/** `in 40 seconds`, `in 3 minutes` */
function inAWhile(seconds = 60) {
  const format = new Intl.RelativeTimeFormat(document.documentElement.lang);
  return seconds < 90
    ? format.format(Math.ceil(seconds), 'second')
    : format.format(Math.ceil(seconds / 60), 'minute');
}

function start(section, form) {
  const messages = JSON.parse(form.dataset.messages);
  const requests = createRequests(form.dataset);
  const draft = createDraft(form.dataset.endpoint);
  const view = createFormView(form, messages);
  let noticeVersion = null;
  let sending = false;

  const save = () => draft.write({ ...view.values, parent: view.parent });

  function show({ notice, limits }) {
    view.showNotice(notice.text);
    view.limit(limits);
    noticeVersion = notice.version;
  }

  function reply(button) {
    view.place(button);
    save();
    view.focusFirstEmpty();
  }

  /** Tells what kept a comment from being taken. The text stays where it is. */
  async function explain(refusal) {
    const { code, issues, retryAfter } = refusal;
    const words = messages.refusals[code] ?? messages.refusals.OTHER;
    // `author.email` of the submission is the field `email` of the form.
    const named = issues.map(({ path, message }) => [path.split('.').at(-1), message]);
    const faults = named.map(([name, message]) => [name, messages.fields[name] ?? message]);
    if (code === 'BODY_TOO_LONG') faults.push(['body', words]);
    if (code === 'NOTICE_NOT_ACCEPTED') await requests.renew().then(show, () => {});
    if (code === 'PARENT_NOT_PUBLIC') reply(null);
    view.say(`${words.replace('{wait}', inAWhile(retryAfter))} ${messages.kept}`, true);
    view.mark(Object.fromEntries(faults));
  }

  function accept({ data, meta }, { author, body, parent }) {
    draft.write({ ...view.values, body: '', parent: null });
    view.fill({ ...view.values, body: '' });
    if (data.status === 'approved') {
      const { name } = author;
      const replyLabel = messages.replyHeading.replace('{name}', name);
      addComment(section, { documentId: data.documentId, name, body, parent, replyLabel });
      raiseCount(messages.count);
    }
    view.thank(messages[data.status]);
  }

  async function send() {
    const faults = view.faults();
    view.mark(faults);
    if (Object.values(faults).some(Boolean)) return;
    const { name, email, body } = view.values;
    const comment = { author: { name, email }, body, parent: view.parent };
    view.say(messages.sending);
    try {
      const opened = await requests.open();
      if (!noticeVersion) {
        show(opened);
        throw new Refusal('NOTICE_NOT_ACCEPTED');
      }
      accept(await requests.submit({ ...comment, noticeVersion, trap: view.trap }), comment);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      await explain(refusal);
    }
  }

  form.addEventListener('focusin', () => {
    if (noticeVersion) return;
    const away = ({ code }) => view.say(messages.refusals[code] ?? messages.formAway, true);
    requests.open().then(show, away);
  });
  form.addEventListener('input', save);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (sending) return;
    sending = true;
    await send().finally(() => (sending = false));
  });
  section.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-reply]');
    if (button) reply(button);
    else if (target.closest('[data-cancel-reply], [data-another]')) reply(null);
  });

  const kept = draft.read();
  view.fill(kept);
  if (kept.parent) {
    view.place(section.querySelector(`[data-reply="${CSS.escape(kept.parent)}"]`));
  }
  form.hidden = false;
  section.classList.add('interactive');
}

const section = document.querySelector('#comments');
const form = section?.querySelector('[data-comment-form]');
if (section) followMoreLinks(section);
if (form) start(section, form);
