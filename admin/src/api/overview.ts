import { adminApi } from '@strapi/strapi/admin';
import type { OverviewAnswer } from '../../../contract';

const overviewApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getModerationOverview: build.query<OverviewAnswer['data'], void>({
      query: () => '/legal-blog/moderation/overview',
      transformResponse: (answer: OverviewAnswer) => answer.data,
    }),
  }),
});

export const { useGetModerationOverviewQuery } = overviewApi;
