import type { Core } from '@strapi/strapi';

type Query = ReturnType<Core.Strapi['db']['connection']>;

/** A Knex transaction, as Strapi hands it to `strapi.db.transaction`, where it is typed `any`. */
export type Transaction = Parameters<Query['transacting']>[0];
