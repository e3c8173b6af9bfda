import type { Span } from './span';

/** Octets of a local part (RFC 5321, 4.5.3.1.1); more are no mailbox. */
const LONGEST_LOCAL_PART = 64;
const IN_LOCAL_PART = /^[\p{L}\p{N}\p{M}._%+'-]$/u;
const NOT_AT_START = /^[.'-]+/;

/** At least two labels, the last of letters, as far as the host goes. */
const HOST = /[\p{L}\p{N}\p{M}-]{1,63}(?:\.[\p{L}\p{N}\p{M}-]{1,63}){1,8}/uy;
const DOMAIN = /\.(?=\p{L}[\p{L}\p{M}\p{N}-]+$)[^.]*$/u;

const startOfLocalPart = (text: string, at: number): number => {
  let start = at;
  while (
    start > 0 &&
    at - start < LONGEST_LOCAL_PART &&
    IN_LOCAL_PART.test(text.charAt(start - 1))
  ) {
    start -= 1;
  }
  const trimmed = NOT_AT_START.exec(text.slice(start, at));
  return start + (trimmed?.[0].length ?? 0);
};

const endOfHost = (text: string, start: number): number | null => {
  HOST.lastIndex = start;
  const host = HOST.exec(text)?.[0].replace(/-{1,63}$/, '');
  return host !== undefined && DOMAIN.test(host) ? start + host.length : null;
};

/** Mailboxes in a text whose addresses are plain; spans of that text. */
export const mailboxesIn = (text: string): Span[] => {
  const mailboxes: Span[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = Math.max(startOfLocalPart(text, at), mailboxes.at(-1)?.end ?? 0);
    const end = start < at ? endOfHost(text, at + 1) : null;
    if (end !== null) mailboxes.push({ start, end });
  }
  return mailboxes;
};
