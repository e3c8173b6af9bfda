import type { Claims } from '../ports/claims';

/** Lets others have a comment. Nothing happens where it is not one's own to let go. */
export const releaseClaim =
  ({ claims }: { claims: Claims }) =>
  (documentId: string, holder: { id: number }): Promise<void> =>
    claims.release(documentId, holder.id);
