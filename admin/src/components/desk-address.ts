import { PLUGIN_ID } from '../../../contract/vocabulary';
import type { CommentState, VerdictReason } from '../../../contract';

/** Where the desk is in the panel; everything of it lies under this path. */
export const DESK = `/plugins/${PLUGIN_ID}/moderation`;

/** What the desk can be opened at, as it reads it from its address. */
interface DeskFilter {
  status?: string;
  lane?: string;
  post?: string;
  author?: string;
  urgent?: 'true';
  item?: string;
}

/** Where the desk shows just these comments. */
export function deskAddress(filter: DeskFilter = {}): string {
  const params = new URLSearchParams({ ...filter }).toString();
  return params === '' ? DESK : `${DESK}?${params}`;
}

/** Where a reader has a page. */
export const readerAddress = (documentId: string): string => `${DESK}/readers/${documentId}`;

/** Everything that was done with a comment. */
export const logAddress = (documentId: string): string => `${DESK}/log?comment=${documentId}`;

/** A comment in the list in which it stands. */
export const commentAddress = ({
  documentId,
  state,
}: {
  documentId: string;
  state: CommentState;
}) => deskAddress({ ...(state !== 'pending' && { status: state }), item: documentId });

/** Where a rule is set. */
export const ruleAddress = (code: VerdictReason): string =>
  `/settings/${PLUGIN_ID}/rules?rule=${code}`;
