import type { Claim, Claims } from '../../server/src/ports/claims';

/** Claims in memory, which run out as they do in the database. */
export const createMemoryClaims = (): Claims => {
  const claims = new Map<string, Claim>();
  const holding = (commentId: string, now: Date): Claim | undefined => {
    const claim = claims.get(commentId);
    return claim && claim.until > now ? claim : undefined;
  };
  return {
    of: (commentIds, now) =>
      Promise.resolve(
        new Map(
          commentIds.flatMap((id): [string, Claim][] => {
            const claim = holding(id, now);
            return claim ? [[id, claim]] : [];
          })
        )
      ),
    held: (now, limit) =>
      Promise.resolve(
        [...claims.values()]
          .filter(({ until }) => until > now)
          .sort((one, other) => other.until.getTime() - one.until.getTime())
          .slice(0, limit)
      ),
    take(claim, now) {
      const held = holding(claim.commentId, now);
      if (held && held.holder.id !== claim.holder.id && claim.reason === null) {
        return Promise.resolve(held);
      }
      claims.set(claim.commentId, claim);
      return Promise.resolve(claim);
    },
    release(commentId, holderId) {
      if (claims.get(commentId)?.holder.id === holderId) {
        claims.delete(commentId);
      }
      return Promise.resolve();
    },
  };
};
