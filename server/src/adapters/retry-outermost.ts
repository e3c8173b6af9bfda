import type { Core } from '@strapi/strapi';
import { retryOnDeadlock } from './retry-on-deadlock';

/**
 * Retries only what is a transaction of its own. Inside another one a deadlock has undone that one,
 * too: what ran again would stand alone.
 */
export const retryOutermost = <Result>(
  strapi: Core.Strapi,
  run: () => Promise<Result>
): Promise<Result> => (strapi.db.inTransaction() ? run() : retryOnDeadlock(run));
