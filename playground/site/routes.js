'use strict';

const { localePath, LOCALES } = require('./language');

/** Every page of the site. A page says what it loads from the API, and how that looks. */
const ROUTES = [
  ['/', require('./pages/post-list')],
  ['/blog/:slug', require('./pages/post')],
  ['/attorneys', require('./pages/attorney-list')],
  ['/attorneys/:slug', require('./pages/attorney')],
  ['/practice-areas', require('./pages/practice-area-list')],
  ['/practice-areas/:slug', require('./pages/practice-area')],
  ['/blog', redirect(({ locale }) => localePath(locale, '/'))],
  [
    '/topics/:slug',
    redirect(({ locale, params }) => `${localePath(locale, '/')}?topic=${params.slug}`),
  ],
];

/** First segments that are the site's own, whether or not there is a page behind them. */
const OWN = /^\/(blog|attorneys|practice-areas|topics|site)(\/|$)/;

const PREFIX = new RegExp(`^/(${LOCALES.slice(1).join('|')})(?=/|$)`);

function redirect(to) {
  return { load: async (request) => ({ redirect: to(request) }) };
}

function decode(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}

/** The parameters of a path that follows a pattern, else null. */
function match(pattern, pathname) {
  const names = pattern.split('/');
  const segments = pathname.split('/');
  if (names.length !== segments.length) return null;
  const params = {};
  for (const [index, name] of names.entries()) {
    const segment = decode(segments[index]);
    if (name.startsWith(':') && segment) params[name.slice(1)] = segment;
    else if (name !== segment) return null;
  }
  return params;
}

/** Page, parameters and language of a path. Null: not the site's. Without a page: nothing there. */
function findRoute(pathname) {
  const locale = PREFIX.exec(pathname)?.[1] ?? LOCALES[0];
  const rest = pathname.replace(PREFIX, '').replace(/\/$/, '') || '/';
  for (const [pattern, page] of ROUTES) {
    const params = match(pattern, rest);
    if (params) return { page, params, locale };
  }
  return OWN.test(pathname) || PREFIX.test(pathname) ? { page: null, params: {}, locale } : null;
}

module.exports = { findRoute };
