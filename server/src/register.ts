import type { Core } from '@strapi/strapi';
import { closeOwnTables } from './admin-setup/close-own-tables';
import { registerComponents } from './components/register-components';
import { registerDocumentMiddlewares } from './content/middlewares';
import { guardGraphql } from './graphql/guard-graphql';

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  registerComponents(strapi);
  registerDocumentMiddlewares(strapi);
  guardGraphql(strapi);
  closeOwnTables(strapi);
};
