import {
  COMMENT_STATES,
  LANES,
  type CommentState,
  type DecisionAction,
} from '../../../../contract/vocabulary';
import { allowedActions } from '../../../../server/src/domain/moderation/allowed-actions';

/** By state: outside of the restricted lane; in it, of who may reveal; in it, of who may not. */
const OFFERED: Record<
  CommentState,
  readonly [DecisionAction[], DecisionAction[], DecisionAction[]]
> = {
  pending: [
    ['approve', 'reject', 'spam', 'hold', 'refer', 'redact-and-approve'],
    ['reject', 'spam', 'hold', 'refer', 'redact-and-approve'],
    ['reject', 'spam', 'hold', 'refer'],
  ],
  approved: [
    ['reject', 'spam', 'hold', 'refer'],
    ['reject', 'spam', 'hold', 'refer'],
    ['reject', 'spam', 'hold', 'refer'],
  ],
  rejected: [
    ['approve', 'spam', 'hold', 'refer', 'redact-and-approve'],
    ['spam', 'hold', 'refer', 'redact-and-approve'],
    ['spam', 'hold', 'refer'],
  ],
  spam: [
    ['approve', 'reject', 'hold', 'refer', 'redact-and-approve'],
    ['reject', 'hold', 'refer', 'redact-and-approve'],
    ['reject', 'hold', 'refer'],
  ],
  referred: [['hold'], ['hold'], ['hold']],
  withdrawn: [[], [], []],
};

const BOTH = [true, false];
const situations = COMMENT_STATES.flatMap((state) =>
  [null, ...LANES].flatMap((lane) =>
    BOTH.flatMap((mayDecide) =>
      BOTH.flatMap((mayReveal) =>
        BOTH.map((claimedByOther) => ({ state, lane, mayDecide, mayReveal, claimedByOther }))
      )
    )
  )
);

describe('allowedActions', () => {
  it.each(situations)(
    '$state in $lane, may decide: $mayDecide, reveal: $mayReveal; claimed: $claimedByOther',
    (situation) => {
      const { state, lane, mayDecide, mayReveal, claimedByOther } = situation;
      const [plain, revealed, masked] = OFFERED[state];
      const offered = lane !== 'restricted' ? plain : mayReveal ? revealed : masked;
      expect(allowedActions(situation)).toEqual(mayDecide && !claimedByOther ? offered : []);
    }
  );
});
