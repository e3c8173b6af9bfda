import type { Core } from '@strapi/strapi';
import { OWN_TABLES } from '../content/subject-types';
import { LegalBlogError } from '../domain/errors';
import { errorBodyOf } from './error-map';

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/**
 * The Content Manager shows the plugin's own tables to nobody, and yet answers for them over its
 * API to a super admin and whoever they let. What it wrote there would pass by versions, counters
 * and the log of decisions, so it answers nobody.
 */
export const closeOwnTables = (strapi: Core.Strapi): void => {
  const closed = new Set<string>(OWN_TABLES);
  strapi.server.use(async (ctx, next) => {
    // The router takes a path in any case.
    const segments = ctx.path.split('/').map((segment) => decoded(segment).toLowerCase());
    if (segments.includes('content-manager') && segments.some((part) => closed.has(part))) {
      const error = new LegalBlogError(
        'FORBIDDEN',
        'The plugin alone writes and reads this table.'
      );
      // Registered before Strapi's own handler of errors, so that nothing goes round it.
      Object.assign(ctx, { status: 403, body: errorBodyOf(error) });
      return;
    }
    await next();
  });
};
