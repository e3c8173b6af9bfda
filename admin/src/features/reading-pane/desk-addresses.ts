import { PLUGIN_ID } from '../../../../contract/vocabulary';
import type { CommentState, VerdictReason } from '../../../../contract';

const DESK = `/plugins/${PLUGIN_ID}/moderation`;

/** A comment in the list in which it stands. */
export const commentAddress = (comment: { documentId: string; state: CommentState }): string => {
  const status = comment.state === 'pending' ? '' : `status=${comment.state}&`;
  return `${DESK}?${status}item=${comment.documentId}`;
};

/** What waits under one post. */
export const postAddress = (post: { documentId: string }): string =>
  `${DESK}?post=${post.documentId}`;

export const readerAddress = (reader: { documentId: string }): string =>
  `${DESK}/readers/${reader.documentId}`;

export const ruleAddress = (code: VerdictReason): string =>
  `/settings/${PLUGIN_ID}/rules?rule=${code}`;
