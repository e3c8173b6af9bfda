import type { CommentState, ReaderShown } from '../../../../contract';

/** In the order in which a moderator wants to know. */
const RECORDED = ['pending', 'approved', 'rejected', 'spam'] as const;

/** Where there is something to read; what waits is worth it before what is decided. */
export const firstTab = (record: ReaderShown['record']): CommentState =>
  RECORDED.find((state) => record[state] > 0) ?? 'pending';
