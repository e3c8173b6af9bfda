/** Characters; also what mail programs show of an address without cutting it. */
const LONGEST_ADDRESS = 100;
/** Octets of a local part (RFC 5321, 4.5.3.1.1). */
const LONGEST_LOCAL_PART = 64;

/**
 * White space, controls and invisible characters, and what a mail header takes for the end of an
 * address: `a@b.c,d@e.f` would be two.
 */
const NOT_IN_ADDRESS = /[\s\p{C}<>()[\]\\,;:"]/u;

/** Labels of letters and digits in any script, hyphens inside, at least two. */
const DOMAIN =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?\.)+[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])$/u;

/**
 * An e-mail address as it is stored: trimmed, the domain in lower case. Null for what can be none.
 * A check for slips of the pen, no more: whether an address exists only a mail to it tells. Quoted
 * local parts and address literals of RFC 5321 are refused; nobody comments from one.
 */
export const parseEmailAddress = (text: string): string | null => {
  const address = text.trim();
  if (address.length > LONGEST_ADDRESS || NOT_IN_ADDRESS.test(address)) return null;
  const at = address.indexOf('@');
  const local = address.slice(0, at);
  const domain = address.slice(at + 1).toLowerCase();
  if (at < 1 || local.length > LONGEST_LOCAL_PART || !DOMAIN.test(domain)) return null;
  return `${local}@${domain}`;
};
