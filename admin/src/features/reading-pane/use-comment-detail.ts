import { useCallback } from 'react';
import { commentDetailQuery, type CommentAt } from '../../api/comment-detail';
import { useRest } from './use-rest';

const REST = 150;
/** Notes, claims and reports come without a new version: what is older than so many seconds is asked anew. */
const FRESH_FOR = 15;

/** All about the open comment, which the queue has not: asked for once somebody stays with it. */
export function useCommentDetail({ documentId, version }: CommentAt) {
  const at = { documentId, version };
  const isRested = useRest(documentId, REST);
  const state = commentDetailQuery.useQueryState(at);
  const { refetch } = commentDetailQuery.useQuerySubscription(at, {
    skip: !isRested,
    refetchOnMountOrArgChange: FRESH_FOR,
  });
  const reload = useCallback(() => {
    if (isRested) void refetch();
  }, [isRested, refetch]);

  // Under a new version the old one stays until the new one is there, so that nothing jumps.
  const detail = state.data?.documentId === documentId ? state.data : null;
  return { detail, hasFailed: detail === null && state.isError, isRested, reload };
}
