'use strict';

const { createApi, ApiError } = require('./api');
const { readAssets } = require('./assets');
const { pageHeaders } = require('./headers');
const { createLanguage, localePath, LOCALES } = require('./language');
const { layout } = require('./layout');
const failure = require('./pages/failure');
const { findRoute } = require('./routes');

/** What stands in for the firm until the API has told of it. */
const UNKNOWN_FIRM = {
  name: 'Legal Blog',
  offices: [],
  callToAction: null,
  timeZone: 'UTC',
  profiles: [],
  featuredQuotes: [],
};

/** What every part of a page can ask: words and dates, paths, the firm. */
function createContext({ url, locale, firm, publicApiOrigin }) {
  return {
    ...createLanguage(locale, firm.timeZone),
    url,
    firm,
    path: (path) => localePath(locale, path),
    absolute: (path) => new URL(path, url.origin).href,
    media: (path) => (path.startsWith('/') ? publicApiOrigin + path : path),
    api: (path) => `${publicApiOrigin}/api/legal-blog${path}`,
    inEveryLanguage: (path) =>
      LOCALES.map((each) => ({ locale: each, url: localePath(each, path) })),
  };
}

/** What a page loads, with the status of the answer; no data where there is no such page. */
async function load(page, request) {
  try {
    const data = page && (await page.load(request));
    return data ? { status: 200, data } : { status: 404 };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // 400: a filter or a cursor that the API does not know came from the address.
    return { status: error.status === 400 ? 404 : error.status };
  }
}

/**
 * The demo site: `site(url)` answers `{ status, headers, body }`, or null where the path is not
 * its own. It knows the content API and nothing else, so any Node server can run it.
 *
 * @param {object} options
 * @param {string} options.apiOrigin where this process finds Strapi: `http://127.0.0.1:1337`
 * @param {string} [options.publicApiOrigin] where the browser finds it; the site's own origin if unset
 */
function createSite({ apiOrigin, publicApiOrigin = '' }) {
  const api = createApi(apiOrigin);
  const findAsset = readAssets();
  const firms = new Map();

  /** The last known one where the API is away: its telephone number is what a reader then needs. */
  async function loadFirm(locale) {
    const answer = await api.tryGet('/firm', { locale });
    if (answer?.data) firms.set(locale, answer.data);
    return firms.get(locale) ?? UNKNOWN_FIRM;
  }

  return async function site(url) {
    const asset = findAsset(url.pathname);
    if (asset) return asset;
    const route = findRoute(url.pathname);
    if (!route) return null;

    const { page, params, locale } = route;
    const request = { api, params, query: url.searchParams, locale };
    const [firm, { status, data }] = await Promise.all([loadFirm(locale), load(page, request)]);
    if (data?.redirect) return { status: 301, headers: { Location: data.redirect }, body: '' };

    const context = createContext({ url, locale, firm, publicApiOrigin });
    const headers = pageHeaders(publicApiOrigin);
    if (data) return { status, headers, body: layout(page.view(data, context), context) };
    if (status === 404)
      return { status, headers, body: layout(failure.notFound(context), context) };
    return { status: 503, headers, body: layout(failure.away(status, context), context) };
  };
}

module.exports = { createSite };
