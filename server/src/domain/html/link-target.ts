export interface LinkTarget {
  /** Not escaped yet. */
  href: string;
  /** Leads to another host as far as one can tell: absolute `http(s)`, or without a scheme. */
  external: boolean;
}

const ALLOWED_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/**
 * Browsers drop tabs and line feeds out of a URL before they read its scheme, and read a backslash
 * as a slash (https://url.spec.whatwg.org/#concept-basic-url-parser): what hides a scheme or a
 * host in these is no link that an editor meant.
 */
const DECEPTIVE = /[\u0000-\u001f\u007f\\]/;

/**
 * Where a link may lead: http, https, mailto, tel, a relative path or a fragment. Null for every
 * other scheme (`javascript:`, `data:`), for deceptive characters and for nothing at all.
 */
export const linkTarget = (url: string): LinkTarget | null => {
  const href = url.trim();
  if (href === '' || DECEPTIVE.test(href)) return null;
  const scheme = SCHEME.exec(href)?.[1]?.toLowerCase();
  if (scheme === undefined) return { href, external: href.startsWith('//') };
  if (!ALLOWED_SCHEMES.has(scheme)) return null;
  return { href, external: scheme === 'http' || scheme === 'https' };
};

/** Where an image may come from: http, https or a relative path. Null for all else. */
export const imageSource = (url: string): string | null => {
  const target = linkTarget(url);
  if (target === null || target.href.startsWith('#')) return null;
  return target.external || !SCHEME.test(target.href) ? target.href : null;
};
