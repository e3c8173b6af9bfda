import { DECISION_ACTIONS } from '../../contract/vocabulary';
import type { QueueItem } from '../../contract';
import {
  decisionOf,
  holdLanesFor,
  inBarOnPhone,
  offersFor,
  OFFERS,
  placeAfter,
} from '../../admin/src/features/moderation-desk/offered-actions';
import { aQueueItem } from './a-queue-item';

const FOUND: QueueItem['verdict'] = {
  reasons: [{ code: 'phone_number', version: 1, spans: [{ start: 0, end: 3 }] }],
};
const offers = (change: Partial<QueueItem>, isRevealed = false) =>
  offersFor(aQueueItem(1, { allowedActions: [...DECISION_ACTIONS], ...change }), isRevealed);

describe('what a moderator is offered', () => {
  it('is everything, of a comment that waits', () => {
    expect(offers({ verdict: FOUND })).toEqual([...OFFERS]);
  });

  it('is nothing that the server does not allow', () => {
    expect(offers({ verdict: FOUND, allowedActions: [] })).toEqual([]);
    expect(offers({ verdict: FOUND, allowedActions: ['hold', 'spam'] })).toEqual([
      'spam',
      'send-to-attorney',
      'hold',
    ]);
  });

  it.each(['approved', 'rejected', 'spam', 'referred'] as const)(
    'is the way back to the queue, and not to an attorney, of what is %s',
    (state) => {
      expect(offers({ state, lane: null })).toContain('hold');
      expect(offers({ state, lane: null })).not.toContain('send-to-attorney');
    }
  );

  it('is to send to an attorney what is not there already', () => {
    expect(offers({ lane: 'attorney' })).not.toContain('send-to-attorney');
    expect(offers({ lane: 'rechecking' })).toContain('send-to-attorney');
  });

  it('is to take a text from the restricted lane only after having read it', () => {
    const restricted = { lane: 'restricted', masked: true } as const;
    expect(offers(restricted)).not.toContain('send-to-attorney');
    expect(offers(restricted, true)).toContain('send-to-attorney');
  });
});

describe('the bar of a phone', () => {
  it('has what publishes, a rejection and spam; the rest is in its menu', () => {
    expect(inBarOnPhone(OFFERS)).toEqual(['approve', 'reject', 'spam']);
    expect(inBarOnPhone(['redact-and-approve', 'reject', 'spam', 'hold'])).toEqual([
      'redact-and-approve',
      'reject',
    ]);
    expect(inBarOnPhone(['hold'])).toEqual([]);
  });
});

describe('the lanes of a hold', () => {
  const lanes = (change: Partial<QueueItem>, isRevealed = false) =>
    holdLanesFor(aQueueItem(1, change), isRevealed);

  it('are the other ones, of what waits, and all of them, of what was decided', () => {
    expect(lanes({ lane: 'general' })).toEqual(['attorney', 'restricted']);
    expect(lanes({ lane: 'rechecking' })).toEqual(['general', 'attorney', 'restricted']);
    expect(lanes({ state: 'rejected', lane: null })).toEqual(['general', 'attorney', 'restricted']);
  });

  it('are none but its own, of a masked text that nobody has read', () => {
    const masked = { lane: 'restricted', masked: true } as const;
    expect(lanes(masked)).toEqual([]);
    expect(offers(masked)).not.toContain('hold');
    expect(lanes(masked, true)).toEqual(['general', 'attorney']);
    expect(lanes({ ...masked, state: 'rejected' })).toEqual(['restricted']);
  });
});

it('sends to an attorney by a hold in their lane, and decides all else by its name', () => {
  expect(decisionOf('send-to-attorney')).toEqual({ action: 'hold', lane: 'attorney' });
  for (const action of DECISION_ACTIONS) expect(decisionOf(action)).toEqual({ action });
  expect(decisionOf('hold', { lane: 'general' })).toEqual({ action: 'hold', lane: 'general' });
  expect(decisionOf('reject', { reason: 'abusive' })).toEqual({
    action: 'reject',
    reason: 'abusive',
  });
});

it.each([
  ['approve', {}, { state: 'approved', lane: null }],
  ['reject', { reason: 'other' }, { state: 'rejected', lane: null }],
  ['spam', {}, { state: 'spam', lane: null }],
  ['refer', {}, { state: 'referred', lane: null }],
  ['send-to-attorney', {}, { state: 'pending', lane: 'attorney' }],
  ['hold', {}, { state: 'pending', lane: 'general' }],
  ['hold', { lane: 'restricted' }, { state: 'pending', lane: 'restricted' }],
] as const)('foretells where %s with %j leads', (offer, particulars, place) => {
  expect(placeAfter(aQueueItem(1), offer, particulars)).toEqual(place);
  const restricted = aQueueItem(1, { lane: 'restricted' });
  if (place.lane === null && offer !== 'approve') {
    expect(placeAfter(restricted, offer, particulars).lane).toBe('restricted');
  }
});
