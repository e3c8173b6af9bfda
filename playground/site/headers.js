'use strict';

const SAFETY = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/**
 * Headers of every page. Scripts and styles come from the site's own files alone; JSON-LD is
 * data, which a browser does not run and the policy does not stop. `apiOrigin` is where the
 * browser finds the API and its uploads; empty where that is the site's own origin.
 */
const pageHeaders = (apiOrigin) => ({
  ...SAFETY,
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: ${apiOrigin}`.trim(),
    `connect-src 'self' ${apiOrigin}`.trim(),
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
});

/** Headers of a file under `/site/`. It is asked for anew each time, and sent only if changed. */
const assetHeaders = (type, etag) => ({
  ...SAFETY,
  'Content-Type': type,
  'Cache-Control': 'no-cache',
  ETag: etag,
});

module.exports = { pageHeaders, assetHeaders };
