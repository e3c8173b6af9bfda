import { PLUGIN_ID } from '../../../contract/vocabulary';

const DESK = `/plugins/${PLUGIN_ID}/moderation`;

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
