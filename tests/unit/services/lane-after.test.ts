import { DECISION_ACTIONS, LANES, type DecisionAction, type Lane } from '../../../contract';
import { laneAfter } from '../../../server/src/services/lane-after';

/** From each lane: general, attorney, restricted, rechecking, reported, none. */
const EXPECTED: Record<DecisionAction, readonly (Lane | null | 'not-allowed')[]> = {
  approve: [null, null, 'not-allowed', null, null, null],
  reject: [null, null, 'restricted', null, null, null],
  spam: [null, null, 'restricted', null, null, null],
  hold: ['general', 'general', 'restricted', 'general', 'general', 'general'],
  refer: [null, null, 'restricted', null, null, null],
  'redact-and-approve': [null, null, null, null, null, null],
};

describe.each(DECISION_ACTIONS)('%s', (action) => {
  it.each([...LANES, null].map((lane, index) => [lane, EXPECTED[action][index] ?? null] as const))(
    'from %s to %s',
    (lane, expected) => {
      expect(laneAfter({ lane }, { action })).toBe(expected);
    }
  );
});

it.each(['general', 'attorney', 'restricted'] as const)('a hold can name the lane %s', (lane) => {
  expect(laneAfter({ lane: 'restricted' }, { action: 'hold', lane })).toBe(lane);
});
