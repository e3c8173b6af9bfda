import { adminApi } from '@strapi/strapi/admin';
import type { SampleAnswer } from '../../../contract';

const sampleApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    /** Of an ISO 8601 week, `2026-W48`; of the last full one where none is named. */
    getSample: build.query<SampleAnswer, { week: string | null }>({
      query: ({ week }) => ({
        url: '/legal-blog/moderation/sample',
        method: 'GET',
        config: { params: week === null ? {} : { week } },
      }),
    }),
  }),
});

export const { useGetSampleQuery } = sampleApi;
