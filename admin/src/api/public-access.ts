import { adminApi } from '@strapi/strapi/admin';
import type { PublicAccess } from '../../../contract';

const url = '/legal-blog/settings/public-access';

const publicAccessApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getPublicAccess: build.query<PublicAccess, void>({
      query: () => url,
      transformResponse: (answer: { data: PublicAccess }) => answer.data,
    }),
    grantPublicAccess: build.mutation<PublicAccess, void>({
      query: () => ({ url, method: 'POST', data: {} }),
      transformResponse: (answer: { data: PublicAccess }) => answer.data,
      async onQueryStarted(_, { dispatch, queryFulfilled }) {
        const granted = await queryFulfilled.catch(() => null);
        if (!granted) return; // The caller reads the error from its result.
        dispatch(
          publicAccessApi.util.updateQueryData('getPublicAccess', undefined, () => granted.data)
        );
      },
    }),
  }),
});

export const { useGetPublicAccessQuery, useGrantPublicAccessMutation } = publicAccessApi;
