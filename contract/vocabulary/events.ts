import { PLUGIN_ID } from './permissions';

/** What webhooks and the event hub are told, after the transaction that did it. */
export const COMMENT_EVENTS = [
  `${PLUGIN_ID}.comment.submitted`,
  `${PLUGIN_ID}.comment.approved`,
  `${PLUGIN_ID}.comment.rejected`,
  `${PLUGIN_ID}.comment.marked-spam`,
  `${PLUGIN_ID}.comment.held`,
  `${PLUGIN_ID}.comment.referred`,
  `${PLUGIN_ID}.comment.edited`,
  `${PLUGIN_ID}.comment.withdrawn`,
  `${PLUGIN_ID}.comment.reported`,
] as const;
export type CommentEvent = (typeof COMMENT_EVENTS)[number];
