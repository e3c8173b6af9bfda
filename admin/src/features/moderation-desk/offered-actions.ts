import type { DecisionAction, DecisionRequest, QueueItem } from '../../../../contract';

/** What a moderator can press, in the order in which it is shown. */
export const OFFERS = [
  'approve',
  'redact-and-approve',
  'reject',
  'spam',
  'send-to-attorney',
  'hold',
  'refer',
] as const satisfies readonly (DecisionAction | 'send-to-attorney')[];
export type Offer = (typeof OFFERS)[number];

type Situation = Pick<QueueItem, 'state' | 'lane' | 'masked' | 'allowedActions' | 'verdict'>;

/** A hold is two things: it sends what waits to an attorney, and what is decided back to the queue. */
export const decisionOf = (offer: Offer): Pick<DecisionRequest, 'action' | 'lane'> =>
  offer === 'send-to-attorney' ? { action: 'hold', lane: 'attorney' } : { action: offer };

function isOffered(item: Situation, offer: Offer, isRevealed: boolean): boolean {
  if (!item.allowedActions.includes(decisionOf(offer).action)) return false;
  switch (offer) {
    case 'hold':
      return item.state !== 'pending';
    case 'send-to-attorney':
      // In that lane nothing is masked: only who has read restricted text can say that it may go there.
      return item.state === 'pending' && item.lane !== 'attorney' && (!item.masked || isRevealed);
    case 'redact-and-approve':
      // What the rules saw is what is taken out.
      return item.verdict.reasons.some(({ spans }) => spans.length > 0);
    default:
      return true;
  }
}

/** Of what the server allows, what makes sense here. */
export const offersFor = (item: Situation, isRevealed: boolean): Offer[] =>
  OFFERS.filter((offer) => isOffered(item, offer, isRevealed));
