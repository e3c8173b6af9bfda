import type { Core } from '@strapi/strapi';
import type { FaultLog } from '../ports/fault-log';

/**
 * Into the server's log. Of an unexpected cause its stack, for whoever debugs: a provider's own
 * words stay out, as they tend to quote addresses.
 */
export const createFaultLog = (strapi: Core.Strapi): FaultLog => ({
  record(code, details, cause) {
    const named = Object.entries(details).map(([name, value]) => `${name}=${String(value)}`);
    strapi.log.error(['legal-blog:', code, ...named].join(' '));
    if (cause instanceof Error && cause.stack !== undefined) {
      strapi.log.debug(cause.stack);
    }
  },
});
