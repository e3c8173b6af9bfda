import { adminApi, deepEncodeQueryValues } from '@strapi/strapi/admin';
import type { ChainReportShown, LogExportQuery, LogPage, VerifyQuery } from '../../../contract';

const logPage = (query: LogExportQuery & { after?: string }) => ({
  url: '/legal-blog/moderation/log',
  method: 'GET' as const,
  config: { params: deepEncodeQueryValues(query) },
});

const logApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    /** The pages of the log that are loaded so far, as one: newest first. */
    getLog: build.query<LogPage, LogExportQuery>({ query: logPage }),

    /** The next page under what is loaded. Keyset pages do not overlap. */
    loadMoreOfLog: build.mutation<null, { query: LogExportQuery; after: string }>({
      async queryFn({ query, after }, { dispatch }, _options, send) {
        const answer = await send(logPage({ ...query, after }));
        if (answer.error) return { error: answer.error };
        const more = answer.data as LogPage;
        dispatch(
          logApi.util.updateQueryData('getLog', query, (loaded) => ({
            data: [...loaded.data, ...more.data],
            meta: more.meta,
          }))
        );
        return { data: null };
      },
    }),

    /** A mutation, as it is done when somebody asks for it, and anew each time. */
    verifyLog: build.mutation<ChainReportShown['data'], VerifyQuery>({
      query: (params) => ({
        url: '/legal-blog/moderation/log/verify',
        method: 'GET',
        config: { params },
      }),
      transformResponse: (answer: ChainReportShown) => answer.data,
    }),
  }),
});

export const { useGetLogQuery, useLoadMoreOfLogMutation, useVerifyLogMutation } = logApi;
