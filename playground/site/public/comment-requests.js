/** Why the API did not take a comment: `code` is the stable one of `error.details`. */
export class Refusal {
  constructor(code, { issues = [], retryAfter } = {}) {
    this.code = code;
    this.issues = issues;
    this.retryAfter = retryAfter;
  }
}

/** Tells the API that it is the same reader as last time. A private window may refuse to keep it. */
const READER = 'legal-blog:reader';
const reader = {
  get token() {
    try {
      return localStorage.getItem(READER) ?? '';
    } catch {
      return '';
    }
  },
  set token(value) {
    try {
      localStorage.setItem(READER, value);
    } catch {
      // The reader is a new one next time; nothing else is lost.
    }
  },
};

async function request(url, options) {
  let response;
  try {
    response = await fetch(url, options);
  } catch {
    throw new Refusal('OFFLINE');
  }
  const answer = await response.json().catch(() => null);
  if (response.ok && answer) return answer;
  const details = answer?.error?.details;
  throw new Refusal(details?.code ?? 'OTHER', details);
}

/** `randomUUID` exists on secure origins only. */
function createKey() {
  if (crypto.randomUUID) return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0')
  ).join('');
}

/**
 * What the form asks of the API.
 * @param {{ endpoint: string, locale: string }} options `endpoint` is `…/posts/:slug/comments`
 */
export function createRequests({ endpoint, locale }) {
  let opening = null;
  let last = { content: '', key: '' };

  async function load() {
    const query = new URLSearchParams({ locale });
    if (reader.token) query.set('reader', reader.token);
    const { data } = await request(`${endpoint}/form?${query}`, { cache: 'no-store' });
    reader.token = data.readerToken;
    return data;
  }

  /** Token, notice and limits; asked for once, and again after a failure or by `renew`. */
  function open() {
    opening ??= load().catch((refusal) => {
      opening = null;
      throw refusal;
    });
    return opening;
  }

  function renew() {
    opening = null;
    return open();
  }

  /** The same text sent again carries the same key, so that a lost answer costs no second comment. */
  function keyFor(content) {
    if (last.content !== content) last = { content, key: createKey() };
    return last.key;
  }

  function post(form, { trap, ...comment }) {
    const submission = { ...comment, token: form.token, [form.honeypot]: trap };
    const idempotencyKey = keyFor(JSON.stringify(submission));
    return request(`${endpoint}?${new URLSearchParams({ locale })}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...submission, idempotencyKey }),
    });
  }

  /** Sends a comment; a token that is too old is renewed once. Throws a `Refusal`. */
  async function submit(comment) {
    try {
      return await post(await open(), comment);
    } catch (refusal) {
      if (refusal.code !== 'FORM_TOKEN_INVALID') throw refusal;
      return post(await renew(), comment);
    }
  }

  return { open, renew, submit };
}
