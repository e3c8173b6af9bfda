import type { StoredComment } from '../../server/src/ports/comment-store';
import { anId } from './an-id';

/** A stored comment that waits for a moderator; the number makes it one of its own. */
export const aComment = (number: number, change: Partial<StoredComment> = {}): StoredComment => ({
  documentId: anId(number, 'c'),
  threadId: anId(1, 't'),
  parentId: null,
  depth: 0,
  state: 'pending',
  lane: 'general',
  version: 1,
  publicDescendants: 0,
  shown: change.state === 'approved' || (change.publicDescendants ?? 0) > 0,
  authorName: `Reader ${number}`,
  authorEmail: `reader-${number}@example.org`,
  isStaff: false,
  attorneyId: null,
  body: `Comment ${number}`,
  reasons: [],
  requestDigest: null,
  postedAt: new Date(Date.UTC(2026, 2, 1, 0, number)),
  editedAt: null,
  ...change,
});
