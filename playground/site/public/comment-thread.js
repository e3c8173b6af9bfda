const language = document.documentElement.lang;

/** The replies to a comment; the first one needs a list. */
function repliesTo(comment) {
  const list = document.createElement('ol');
  list.className = 'replies';
  const there = comment.querySelector(':scope > .replies');
  return there ?? comment.insertBefore(list, comment.querySelector(':scope > .more'));
}

/** The list that a "more" link continues. */
function listOf(more) {
  const comment = more.closest('.comment');
  return comment ? repliesTo(comment) : more.previousElementSibling;
}

/** Puts the comments of the next page where the link stands. Without an answer the link is followed. */
async function follow(link) {
  link.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(link.href);
    if (!response.ok) throw new Error(`The next page answered ${response.status}`);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const more = link.closest('.more');
    const fresh = [...page.querySelector('[data-thread]').children].filter(
      (comment) => !document.getElementById(comment.id)
    );
    listOf(more).append(...fresh);
    more.replaceWith(...page.querySelectorAll('[data-thread] + .more'));
    fresh[0]?.focus();
  } catch {
    location.assign(link.href);
  }
}

export function followMoreLinks(section) {
  section.addEventListener('click', (event) => {
    const link = event.target.closest('[data-more]');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (!link.hasAttribute('aria-busy')) follow(link);
  });
}

function fill(template, { documentId, name, body, replyLabel }) {
  const comment = template.content.firstElementChild.cloneNode(true);
  const reply = comment.querySelector('[data-reply]');
  const time = comment.querySelector('time');
  const words = document.createElement('p');
  comment.id = `comment-${documentId}`;
  comment.querySelector('.who').textContent = name;
  words.textContent = body;
  comment.querySelector('.comment-text').replaceChildren(words);
  time.dateTime = new Date().toISOString();
  time.textContent = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format();
  time.closest('a').hash = comment.id;
  Object.assign(reply.dataset, { reply: documentId, name });
  reply.setAttribute('aria-label', replyLabel);
  return comment;
}

/** Shows a comment that was published at once: under its parent, or where the order wants it. */
export function addComment(section, details) {
  const comment = fill(section.querySelector('[data-comment-template]'), details);
  const parent = details.parent && document.getElementById(`comment-${details.parent}`);
  const thread = section.querySelector('[data-thread]');
  if (parent) repliesTo(parent).append(comment);
  else if (thread.dataset.sort === 'newest') thread.prepend(comment);
  else thread.append(comment);
  section.querySelector('[data-empty]')?.remove();
}

/** One comment more, wherever the page says how many there are. */
export function raiseCount({ one, other }) {
  const plural = new Intl.PluralRules(language);
  for (const element of document.querySelectorAll('[data-comment-count]')) {
    const count = Number(element.dataset.commentCount) + 1;
    const words = plural.select(count) === 'one' ? one : other;
    element.dataset.commentCount = count;
    element.textContent = words.replace('{count}', count.toLocaleString(language));
    element.closest('[hidden]')?.removeAttribute('hidden');
  }
}
