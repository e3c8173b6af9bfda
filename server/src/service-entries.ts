import type { Core } from '@strapi/strapi';
import { containerOf } from './container-of';

/** What an app's own code can call: `strapi.plugin('legal-blog').service('recount-threads').run()`. */
export const services = {
  'recount-threads': ({ strapi }: { strapi: Core.Strapi }) => ({
    run: () => containerOf(strapi).recountThreads(),
  }),
  'public-access': ({ strapi }: { strapi: Core.Strapi }) => containerOf(strapi).publicAccess,
};
