import type { Core } from '@strapi/strapi';
import { registerComponents } from './components/register-components';
import { registerDocumentMiddlewares } from './content/middlewares';
import { guardGraphql } from './graphql/guard-graphql';
import { closeOwnTables } from './http/close-own-tables';

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  registerComponents(strapi);
  registerDocumentMiddlewares(strapi);
  guardGraphql(strapi);
  closeOwnTables(strapi);
};
