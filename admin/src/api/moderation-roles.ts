import { adminApi } from '@strapi/strapi/admin';
import type { ModerationRoles } from '../../../contract';

const url = '/legal-blog/settings/roles';

const moderationRolesApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getModerationRoles: build.query<ModerationRoles['data'], void>({
      query: () => url,
      transformResponse: (answer: ModerationRoles) => answer.data,
    }),
    createModerationRoles: build.mutation<ModerationRoles['data'], void>({
      query: () => ({ url, method: 'POST', data: {} }),
      transformResponse: (answer: ModerationRoles) => answer.data,
      async onQueryStarted(_, { dispatch, queryFulfilled }) {
        const created = await queryFulfilled.catch(() => null);
        if (!created) return; // The caller reads the error from its result.
        dispatch(
          moderationRolesApi.util.updateQueryData(
            'getModerationRoles',
            undefined,
            () => created.data
          )
        );
      },
    }),
  }),
});

export const { useGetModerationRolesQuery, useCreateModerationRolesMutation } = moderationRolesApi;
