import { DECISION_ACTIONS } from '../../contract/vocabulary';
import type { QueueItem } from '../../contract';
import {
  decisionOf,
  offersFor,
  OFFERS,
} from '../../admin/src/features/moderation-desk/offered-actions';
import { aQueueItem } from './a-queue-item';

const FOUND: QueueItem['verdict'] = {
  reasons: [{ code: 'phone_number', version: 1, spans: [{ start: 0, end: 3 }] }],
};
const offers = (change: Partial<QueueItem>, isRevealed = false) =>
  offersFor(aQueueItem(1, { allowedActions: [...DECISION_ACTIONS], ...change }), isRevealed);

describe('what a moderator is offered', () => {
  it('is everything but the way back, of a comment that waits and in which something was found', () => {
    expect(offers({ verdict: FOUND })).toEqual(OFFERS.filter((offer) => offer !== 'hold'));
  });

  it('is nothing that the server does not allow', () => {
    expect(offers({ verdict: FOUND, allowedActions: [] })).toEqual([]);
    expect(offers({ verdict: FOUND, allowedActions: ['hold', 'spam'] })).toEqual([
      'spam',
      'send-to-attorney',
    ]);
  });

  it('is to redact only where it is known what', () => {
    const nowhere: QueueItem['verdict'] = {
      reasons: [{ code: 'site_premoderates', version: 1, spans: [] }],
    };
    expect(offers({ verdict: nowhere })).not.toContain('redact-and-approve');
    expect(offers({ verdict: FOUND })).toContain('redact-and-approve');
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

it('sends to an attorney by a hold in their lane, and decides all else by its name', () => {
  expect(decisionOf('send-to-attorney')).toEqual({ action: 'hold', lane: 'attorney' });
  for (const action of DECISION_ACTIONS) expect(decisionOf(action)).toEqual({ action });
});
