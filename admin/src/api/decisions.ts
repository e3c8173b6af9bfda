import { adminApi } from '@strapi/strapi/admin';
import type { DecisionRequest, DecisionResponse } from '../../../contract';

type Answer = DecisionResponse['data'];

const decisionsApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    /** One that is refused alone answers an error, many answer what became of each. */
    decide: build.mutation<Answer, DecisionRequest>({
      query: (data) => ({ url: '/legal-blog/moderation/decisions', method: 'POST', data }),
      transformResponse: (answer: DecisionResponse) => answer.data,
    }),
    /** Takes back all that one request decided, as far as nothing has happened since. */
    undoDecisions: build.mutation<Answer, string>({
      query: (batchId) => ({
        url: `/legal-blog/moderation/decisions/${batchId}/undo`,
        method: 'POST',
        data: {},
      }),
      transformResponse: (answer: DecisionResponse) => answer.data,
    }),
  }),
});

export const { useDecideMutation, useUndoDecisionsMutation } = decisionsApi;
