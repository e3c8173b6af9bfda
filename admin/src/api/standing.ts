import { adminApi } from '@strapi/strapi/admin';
import type { LanesAnswer } from '../../../contract';

/** How much waits where: what the menu shows, and what the desk keeps up to date. */
export const standingApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getStanding: build.query<LanesAnswer, void>({ query: () => '/legal-blog/moderation/lanes' }),
  }),
});

export const { useGetStandingQuery } = standingApi;
