import { bootstrap } from './bootstrap';
import { config } from './config';
import { contentTypes } from './content-types';
import { controllers } from './http/controllers';
import { routes } from './http/routes';
import { register } from './register';
import { services } from './service-entries';

/** Table of contents: what the plugin gives Strapi. */
export default { register, bootstrap, config, contentTypes, controllers, routes, services };
