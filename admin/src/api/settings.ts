import { adminApi } from '@strapi/strapi/admin';
import type {
  DryRunAnswer,
  DryRunRequest,
  SettingsAnswer,
  SettingsChange,
} from '../../../contract';
import { readSettingsRefusal, type RefusedIssue } from './settings-refusal';

/** What became of saving. What is none of these is an error, and nothing was saved. */
export type SaveOutcome =
  | { kind: 'saved'; answer: SettingsAnswer }
  /** A colleague saved since; nothing was written over theirs. */
  | { kind: 'conflict'; theirs: SettingsAnswer }
  | { kind: 'refused'; issues: readonly RefusedIssue[] };

const url = '/legal-blog/settings';

const settingsApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getCommentSettings: build.query<SettingsAnswer, void>({
      query: () => url,
      // A form that starts from what is no longer in force ends in a conflict.
      keepUnusedDataFor: 0,
    }),

    saveCommentSettings: build.mutation<SaveOutcome, SettingsChange>({
      async queryFn(change, _api, _options, send) {
        const answer = await send({ url, method: 'PUT', data: change });
        if (!answer.error) {
          return { data: { kind: 'saved', answer: answer.data as SettingsAnswer } };
        }
        const refusal = readSettingsRefusal(answer.error);
        if (refusal?.kind === 'refused') return { data: refusal };
        if (refusal?.kind !== 'conflict') return { error: answer.error };
        const fresh = await send(url);
        if (fresh.error) return { error: fresh.error };
        return { data: { kind: 'conflict', theirs: fresh.data as SettingsAnswer } };
      },
    }),

    tryCommentSettings: build.mutation<DryRunAnswer, DryRunRequest>({
      query: (data) => ({ url: '/legal-blog/moderation/rules/dry-run', method: 'POST', data }),
    }),
  }),
});

export const {
  useGetCommentSettingsQuery,
  useSaveCommentSettingsMutation,
  useTryCommentSettingsMutation,
} = settingsApi;
