import { adminApi } from '@strapi/strapi/admin';
import type { RulesAnswer } from '../../../contract';

const rulesApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    /** The rules in their order, and how each has done lately. */
    getModerationRules: build.query<RulesAnswer['data'], void>({
      query: () => '/legal-blog/moderation/rules',
      transformResponse: (answer: RulesAnswer) => answer.data,
    }),
  }),
});

export const { useGetModerationRulesQuery } = rulesApi;
