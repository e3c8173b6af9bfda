'use strict';

const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { assetHeaders } = require('./headers');

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The style sheets in the order in which they build on each other. */
const STYLES = [
  'base',
  'chrome',
  'call',
  'footer',
  'cards',
  'list',
  'people',
  'post',
  'prose',
  'quotes',
  'bio',
  'thread',
  'form',
  'print',
];

const read = (folder, name) => readFileSync(path.join(__dirname, folder, name), 'utf8');

function asset(name, body) {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  return { status: 200, headers: assetHeaders(TYPES[path.extname(name)], etag), body };
}

/** What stands under `/site/`: the files of `public`, and the styles as one sheet. */
function readAssets() {
  const assets = new Map();
  for (const name of readdirSync(path.join(__dirname, 'public'))) {
    assets.set(`/site/${name}`, asset(name, read('public', name)));
  }
  const sheet = STYLES.map((name) => read('styles', `${name}.css`)).join('\n');
  assets.set('/site/site.css', asset('site.css', sheet));
  return (pathname) => assets.get(pathname) ?? null;
}

module.exports = { readAssets };
