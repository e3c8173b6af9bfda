import { refuseOwnTables } from './admin-setup/close-own-tables';
import { bootstrap } from './bootstrap';
import { config } from './config';
import { contentTypes } from './content-types';
import { destroy } from './destroy';
import { controllers } from './http/controllers';
import { routes } from './http/routes';
import { register } from './register';
import { services } from './service-entries';

const policies = { 'refuse-own-tables': refuseOwnTables };

/** Table of contents: what the plugin gives Strapi. */
export default {
  register,
  bootstrap,
  destroy,
  config,
  contentTypes,
  controllers,
  policies,
  routes,
  services,
};
