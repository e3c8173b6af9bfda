'use strict';

const { html, raw } = require('../html');
const { pullQuote } = require('./pull-quote');

const TAG = /<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gi;
const WITHOUT_END = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'source', 'wbr']);
const HEADING = /^h[1-6]$/i;

/** Where something may stand between the blocks of a body: after each, but never after a heading. */
function gaps(bodyHtml) {
  const found = [];
  let depth = 0;
  for (const { 0: tag, 1: slash, 2: name, index } of bodyHtml.matchAll(TAG)) {
    if (WITHOUT_END.has(name.toLowerCase())) continue;
    depth += slash ? -1 : 1;
    if (depth === 0 && !HEADING.test(name)) found.push(index + tag.length);
  }
  return found;
}

/** The body of a post with its pull-quotes spread over it; those that find no gap stand at its end. */
function body({ bodyHtml, pullQuotes }, site) {
  const places = gaps(bodyHtml).slice(0, -1);
  const pieces = [];
  let from = 0;
  pullQuotes.forEach((quote, index) => {
    const place = places[Math.round(((index + 1) * places.length) / (pullQuotes.length + 1)) - 1];
    const until = place > from ? place : from;
    pieces.push(raw(bodyHtml.slice(from, until)), pullQuote(quote, site));
    from = until;
  });
  return html`<div class="prose">${pieces}${raw(bodyHtml.slice(from))}</div>`;
}

module.exports = { body };
