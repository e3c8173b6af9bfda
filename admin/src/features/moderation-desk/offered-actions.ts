import type { DecisionAction, DecisionRequest, Lane, QueueItem } from '../../../../contract';

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

/** Lanes into which people put things; the others are the engine's. */
export const HOLD_LANES = ['general', 'attorney', 'restricted'] as const satisfies readonly Lane[];
export type HoldLane = (typeof HOLD_LANES)[number];

type Situation = Pick<QueueItem, 'state' | 'lane' | 'masked' | 'allowedActions'>;

/** A hold is two things: what waits goes to another lane, and what is decided back to the queue. */
export const actionOf = (offer: Offer): DecisionAction =>
  offer === 'send-to-attorney' ? 'hold' : offer;

/** What a decision says beside its action. */
export interface Particulars {
  reason?: NonNullable<DecisionRequest['reason']>;
  lane?: HoldLane;
  redactions?: { start: number; end: number }[];
}

export const decisionOf = (
  offer: Offer,
  { reason, lane }: Particulars = {}
): Pick<DecisionRequest, 'action' | 'lane' | 'reason'> => ({
  action: actionOf(offer),
  ...(offer === 'send-to-attorney' && { lane: 'attorney' as const }),
  ...(offer === 'hold' && lane !== undefined && { lane }),
  ...(reason !== undefined && { reason }),
});

/** In the other lanes nothing is masked: only who has read restricted text can say that it may go there. */
const mayLeaveLane = (item: Situation, isRevealed: boolean) => !item.masked || isRevealed;

/** The lanes that a comment could be held in, other than where it waits already. */
export const holdLanesFor = (item: Situation, isRevealed: boolean): HoldLane[] =>
  HOLD_LANES.filter(
    (lane) =>
      (lane === 'restricted' || mayLeaveLane(item, isRevealed)) &&
      !(item.state === 'pending' && item.lane === lane)
  );

function isOffered(item: Situation, offer: Offer, isRevealed: boolean): boolean {
  if (!item.allowedActions.includes(actionOf(offer))) return false;
  switch (offer) {
    case 'hold':
      return holdLanesFor(item, isRevealed).length > 0;
    case 'send-to-attorney':
      return item.state === 'pending' && item.lane !== 'attorney' && mayLeaveLane(item, isRevealed);
    default:
      return true;
  }
}

/** Of what the server allows, what makes sense here. */
export const offersFor = (item: Situation, isRevealed: boolean): Offer[] =>
  OFFERS.filter((offer) => isOffered(item, offer, isRevealed));

/** Where a decision leads, before the server has said so. */
export function placeAfter(
  item: Pick<QueueItem, 'state' | 'lane'>,
  offer: Offer,
  { lane }: Particulars = {}
): Pick<QueueItem, 'state' | 'lane'> {
  // What is restricted stays so, and sealed, whatever else it becomes.
  const kept = item.lane === 'restricted' ? item.lane : null;
  switch (offer) {
    case 'approve':
    case 'redact-and-approve':
      return { state: 'approved', lane: null };
    case 'reject':
      return { state: 'rejected', lane: kept };
    case 'spam':
      return { state: 'spam', lane: kept };
    case 'refer':
      return { state: 'referred', lane: kept };
    case 'send-to-attorney':
      return { state: 'pending', lane: 'attorney' };
    case 'hold':
      return { state: 'pending', lane: lane ?? 'general' };
  }
}

/** On a phone there is room for what publishes and what is decided most often; for less beside a long name. */
export function inBarOnPhone(offers: readonly Offer[]): readonly Offer[] {
  const publishing = offers.find((offer) => offer === 'approve' || offer === 'redact-and-approve');
  const others = publishing === 'redact-and-approve' ? ['reject'] : ['reject', 'spam'];
  return offers.filter((offer) => offer === publishing || others.includes(offer));
}
