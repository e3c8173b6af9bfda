import { adminApi } from '@strapi/strapi/admin';
import type { CommentDetail, RulesAnswer, VerdictReason } from '../../../contract';

export type Detail = CommentDetail['data'];

/** A comment as it was at one version: what is kept under it is never shown beside another text. */
export interface CommentAt {
  documentId: string;
  version: number;
}

/** How often the first decision on what a rule held was that it stays from the public. */
export interface Agreement {
  judged: number;
  agreed: number;
}
type Agreements = Partial<Record<VerdictReason, Agreement>>;

/** Not every server counts. */
type CountedRule = RulesAnswer['data'][number] & { statistics?: Agreement };

const AN_HOUR = 3_600;

const commentDetailApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getCommentDetail: build.query<Detail, CommentAt>({
      query: ({ documentId }) => `/legal-blog/moderation/comments/${documentId}`,
      transformResponse: (answer: CommentDetail) => answer.data,
    }),
    getRuleAgreements: build.query<Agreements, void>({
      query: () => '/legal-blog/moderation/rules',
      transformResponse: ({ data }: { data: CountedRule[] }) =>
        Object.fromEntries(
          data.flatMap(({ code, statistics }) => (statistics ? [[code, statistics]] : []))
        ),
      // It moves slowly, and is only ever a hint.
      keepUnusedDataFor: AN_HOUR,
    }),
  }),
});

export const commentDetailQuery = commentDetailApi.endpoints.getCommentDetail;
export const { useGetRuleAgreementsQuery } = commentDetailApi;
