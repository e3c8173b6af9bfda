import type { Span } from './span';
import type { FoldedText } from './folded-text';
import { bareHostIn } from './bare-hosts';
import type { Link } from './link';
import { mailboxesIn } from './mailboxes-in';
import { onePerElement } from './one-per-element';
import { plainAddresses } from './plain-addresses';

export type { Link } from './link';

/** `hxxp` and the like are what people write so that a link is not made one. */
const SCHEME = '(?:h(?:tt|xx|\\*\\*)ps?|ftp)(?:\\[:\\]|:)[/\\\\]{1,4}';
/** A scheme, or a run of what hosts are made of. */
const CANDIDATE = new RegExp(`${SCHEME}|[\\p{L}\\p{N}\\p{M}._。-]{4,}`, 'gu');
const SLASH = /[/\\]$/;

const DOT = /[.。]/;

const AUTHORITY = /\[[0-9a-f:.]{2,45}\](?::\d{1,5})?|[^\s/\\?#<>"'`{}|^()[\]]{1,300}/uy;
/** As far as a host goes: the sentence's punctuation behind it is not matched. */
const HOST_START = /^(?:\[[^\]]*\]|[\p{L}\p{N}\p{M}_.。-]*)/u;
const PORT_AND_PATH = /(?::\d{1,5})?(?:[/\\?#][^\s<>"`{}|^[\]]{0,2000})?/uy;
const TRAILING = /[.,;:!?'*_)-]$/;

/** A name with a dot, an address of version 6, or one of version 4 as a single number. */
const HOST =
  /^(?:[\p{L}\p{N}\p{M}_-]+(?:\.[\p{L}\p{N}\p{M}_-]+)+|\[[0-9a-f:.]+\]|\d{8,10}|0x[0-9a-f]{8})$/u;

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** Without the punctuation of the sentence around it; a bracket that it opens is its own. */
const trimmedUrl = (url: string): string => {
  let open = 0;
  for (const sign of url) open += sign === '(' ? 1 : sign === ')' ? -1 : 0;
  let end = url.length;
  while (end > 0 && TRAILING.test(url.charAt(end - 1))) {
    if (url.charAt(end - 1) === ')') {
      if (open >= 0) break;
      open += 1;
    }
    end -= 1;
  }
  return url.slice(0, end);
};

const cleanHost = (host: string): string => {
  let end = host.length;
  while (end > 0 && '.-_'.includes(host.charAt(end - 1))) end -= 1;
  return host.slice(host.startsWith('www.') ? 4 : 0, end).replaceAll('。', '.');
};

const withPath = (text: string, start: number, end: number): number =>
  start + trimmedUrl(text.slice(start, end + matchAt(PORT_AND_PATH, text, end).length)).length;

/** The link whose scheme ends at `at`; null where no host follows. */
const linkAfterScheme = (text: string, start: number, at: number): Link | null => {
  const authority = matchAt(AUTHORITY, text, at);
  const host = cleanHost(
    HOST_START.exec(authority.slice(authority.lastIndexOf('@') + 1))?.[0] ?? ''
  );
  if (!HOST.test(host)) return null;
  return { span: { start, end: withPath(text, start, at + authority.length) }, host };
};

/** Whether a host is half of a mailbox or of a mention: `@example.com`, `jane.me@`. */
const touchesAt = (text: string, { start, end }: Span): boolean =>
  text.charAt(start - 1) === '@' || text.charAt(end) === '@';

const bareLink = (plain: FoldedText, at: number, run: string): Link | null => {
  const bare = DOT.test(run) ? bareHostIn(plain, at, run) : null;
  if (bare === null || touchesAt(plain.text, bare)) return null;
  const { start, end, host } = bare;
  return { span: { start, end: withPath(plain.text, start, end) }, host: cleanHost(host) };
};

const candidates = function* (plain: FoldedText): Generator<Link> {
  const { text } = plain;
  const mailboxes = mailboxesIn(text);
  let mailbox = 0;
  let done = 0;
  for (const { 0: found, index } of text.matchAll(CANDIDATE)) {
    if (index < done) continue;
    while ((mailboxes[mailbox]?.end ?? Infinity) <= index) mailbox += 1;
    const isMail = (mailboxes[mailbox]?.start ?? Infinity) < index + found.length;
    const link = SLASH.test(found)
      ? linkAfterScheme(text, index, index + found.length)
      : isMail
        ? null
        : bareLink(plain, index, found);
    if (link === null) continue;
    done = link.span.end;
    yield link;
  }
};

/**
 * Links, in order: with a scheme, with `www.`, or bare where the domain tells a host from two
 * sentences without a space; also with dots spelled out (`example[.]com`, `example dot com`). A link
 * of Markdown, BBCode or HTML counts once, whatever its text is. Mailboxes are no links.
 */
export const findLinks = (folded: FoldedText): Link[] => {
  const plain = plainAddresses(folded);
  return onePerElement(plain.text, [...candidates(plain)]).map(({ span, host }) => ({
    span: plain.toOriginal(span.start, span.end),
    host,
  }));
};
