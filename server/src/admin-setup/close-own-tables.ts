import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { ErrorCode } from '../../../contract';
import { OWN_TABLES } from '../content/subject-types';
import { contentManagerRoutes } from '../strapi-services';

const POLICY = 'plugin::legal-blog.refuse-own-tables';
const CODE: ErrorCode = 'FORBIDDEN';
const closed: ReadonlySet<unknown> = new Set(OWN_TABLES);
const request = z.object({ params: z.record(z.string(), z.unknown()) });

/** What the router itself made of the path, so that no spelling of it goes round. */
export const refuseOwnTables = (context: unknown): void => {
  if (Object.values(request.parse(context).params).some((value) => closed.has(value))) {
    throw new errors.ForbiddenError('Only the plugin itself opens this table.', { code: CODE });
  }
};

/**
 * The Content Manager shows the plugin's own tables to nobody, and yet answers for them over its
 * API to a super admin and whoever they let. What it wrote there would pass by versions, counters
 * and the log of decisions, so it answers nobody.
 */
export const closeOwnTables = (strapi: Core.Strapi): void => {
  for (const { config } of contentManagerRoutes(strapi)) {
    // Strapi keeps its routes for as long as the process lives, however often it boots.
    if (!config.policies.includes(POLICY)) {
      config.policies.push(POLICY);
    }
  }
};
