import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../contract/vocabulary';
import type { SiteAddresses } from '../ports/site-addresses';

const configured = (strapi: Core.Strapi, path: string, otherwise = ''): string => {
  const value: unknown = strapi.config.get(path);
  return typeof value === 'string' ? value.replace(/\/+$/, '') : otherwise;
};

/**
 * From `server.url` and `admin.url` of the app, which Strapi makes absolute at boot. Behind a proxy
 * the app has to set them, as for its own mails.
 */
export const createSiteAddresses = (strapi: Core.Strapi): SiteAddresses => {
  const server = configured(strapi, 'server.absoluteUrl');
  const panel = configured(strapi, 'admin.absoluteUrl');
  const prefix = configured(strapi, 'api.rest.prefix', '/api').replace(/^\/+/, '');
  const queue = `${panel}/plugins/${PLUGIN_ID}/moderation`;
  return {
    mailAction: (token) =>
      [server, prefix, PLUGIN_ID, 'mail-actions', encodeURIComponent(token)]
        .filter((part) => part !== '')
        .join('/'),
    moderation: (commentId) =>
      commentId === null ? queue : `${queue}?item=${encodeURIComponent(commentId)}`,
    page(url) {
      try {
        const { protocol, href } = new URL(url, `${server}/`);
        return url !== '' && /^https?:$/.test(protocol) ? href : null;
      } catch {
        return null;
      }
    },
  };
};
