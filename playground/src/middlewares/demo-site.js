'use strict';

const { createSite } = require('../../site');

/** `::` and `0.0.0.0` listen everywhere; one calls them at the loopback address. */
function originOf({ address, family, port }) {
  if (['::', '0.0.0.0'].includes(address)) return `http://127.0.0.1:${port}`;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

function parse(url) {
  return URL.canParse(url) ? new URL(url) : null;
}

/**
 * Serves the demo site beside Strapi's own paths. It must stand before `strapi::public`, which
 * sends `/` to the admin panel. The site talks to the content API over HTTP like any front end.
 */
module.exports = (config, { strapi }) => {
  let site;
  return async (ctx, next) => {
    const listening = strapi.server.httpServer.address();
    const url = parse(ctx.origin + ctx.url);
    if (!['GET', 'HEAD'].includes(ctx.method) || !listening || !url) return next();

    site ??= createSite({ apiOrigin: originOf(listening) });
    const answer = await site(url);
    if (!answer) return next();

    ctx.status = answer.status;
    ctx.set(answer.headers);
    ctx.body = answer.body;
    if (ctx.fresh) ctx.status = 304;
  };
};
