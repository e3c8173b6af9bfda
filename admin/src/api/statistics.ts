import { adminApi, deepEncodeQueryValues } from '@strapi/strapi/admin';
import type { Statistics, StatisticsQuery } from '../../../contract';

const statisticsApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getStatistics: build.query<Statistics['data'], StatisticsQuery>({
      query: (params) => ({
        url: '/legal-blog/moderation/statistics',
        method: 'GET',
        config: { params: deepEncodeQueryValues(params) },
      }),
      transformResponse: (answer: Statistics) => answer.data,
    }),
  }),
});

export const { useGetStatisticsQuery } = statisticsApi;
