import type { ClaimShown } from '../../../contract';
import type { Claim } from '../ports/claims';

export const presentClaim = ({ holder, until, reason }: Claim): ClaimShown => ({
  holder,
  until: until.toISOString(),
  reason,
});
