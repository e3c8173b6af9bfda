import type { ClaimAnswer } from '../../../contract';
import { LegalBlogError, NotFoundError } from '../domain/errors';
import type { Claims } from '../ports/claims';
import type { Clock } from '../ports/clock';
import type { CommentStore } from '../ports/comment-store';
import type { SettingsStore } from '../ports/settings-store';
import { presentClaim } from './present-claim';

interface Dependencies {
  store: CommentStore;
  claims: Claims;
  settings: SettingsStore;
  clock: Clock;
}

const MINUTE = 60 * 1000;

/**
 * Keeps colleagues off a comment for a while, or renews that. From somebody who holds it it is
 * taken with a reason alone, which they are shown.
 * @throws NOT_FOUND; CLAIMED_BY_OTHER with the claim that holds
 */
export const claimComment =
  ({ store, claims, settings: stored, clock }: Dependencies) =>
  async (
    documentId: string,
    { reason }: { reason?: string | undefined },
    holder: { id: number; name: string }
  ): Promise<ClaimAnswer> => {
    if (!(await store.find(documentId))) {
      throw new NotFoundError('the comment');
    }
    const { settings } = await stored.read();
    const now = clock.now();
    const claim = await claims.take(
      {
        commentId: documentId,
        holder: { id: holder.id, name: holder.name },
        until: new Date(now.getTime() + settings.moderation.claimMinutes * MINUTE),
        reason: reason ?? null,
      },
      now
    );
    if (claim.holder.id !== holder.id) {
      throw new LegalBlogError('CLAIMED_BY_OTHER', 'somebody looks at this comment just now', {
        claim: presentClaim(claim),
      });
    }
    return { data: presentClaim(claim) };
  };
