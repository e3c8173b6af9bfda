import { adminApi } from '@strapi/strapi/admin';
import type { RulesAnswer } from '../../../contract';

/** Seconds. */
const AN_HOUR = 3_600;

const rulesApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    /** The rules in their order, and how each has done lately. */
    getModerationRules: build.query<RulesAnswer['data'], void>({
      query: () => '/legal-blog/moderation/rules',
      transformResponse: (answer: RulesAnswer) => answer.data,
      // It moves slowly, and beside a comment it is only a hint.
      keepUnusedDataFor: AN_HOUR,
    }),
  }),
});

export const { useGetModerationRulesQuery } = rulesApi;
