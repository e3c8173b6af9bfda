import { adminApi } from '@strapi/strapi/admin';
import type { StaffPreferences, StaffPreferencesAnswer } from '../../../contract';

const url = '/legal-blog/moderation/my-notifications';

const myNotificationsApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getMyNotifications: build.query<StaffPreferences, void>({
      query: () => url,
      transformResponse: (answer: StaffPreferencesAnswer) => answer.data,
    }),
    saveMyNotifications: build.mutation<StaffPreferences, StaffPreferences>({
      query: (data) => ({ url, method: 'PUT', data }),
      transformResponse: (answer: StaffPreferencesAnswer) => answer.data,
    }),
  }),
});

export const { useGetMyNotificationsQuery, useSaveMyNotificationsMutation } = myNotificationsApi;
