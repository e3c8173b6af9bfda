import type { Core } from '@strapi/strapi';
import { registerComponents } from './components/register-components';
import { registerDocumentMiddlewares } from './content/middlewares';

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  registerComponents(strapi);
  registerDocumentMiddlewares(strapi);
};
