import fc from 'fast-check';
import {
  ACTOR_KINDS,
  COMMENT_STATES,
  LANES,
  LOG_ACTIONS,
  REJECTION_REASONS,
} from '../../contract/vocabulary';
import type { NewLogEntry } from '../../server/src/ports/moderation-log';

const LARGEST = 2_147_483_647;
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const number = fc.integer({ min: 0, max: LARGEST });
const place = fc.record({
  state: fc.constantFrom(...COMMENT_STATES),
  lane: orNull(fc.constantFrom(...LANES)),
});
/** Halves of characters and U+0000 among them. */
const words = fc.string({ unit: 'binary', maxLength: 40 });

/** Any entry that could be written. */
export const newLogEntry: fc.Arbitrary<NewLogEntry> = fc.record({
  batchId: fc.stringMatching(/^[a-z0-9]{1,24}$/),
  commentId: orNull(fc.stringMatching(/^[a-z0-9]{24}$/)),
  action: fc.constantFrom(...LOG_ACTIONS),
  from: orNull(place),
  to: orNull(place),
  version: number,
  actor: fc.record({
    kind: fc.constantFrom(...ACTOR_KINDS),
    id: orNull(number),
    name: words.map((name) => `n${name}`),
  }),
  reason: orNull(fc.constantFrom(...REJECTION_REASONS)),
  note: orNull(words),
  waitedSeconds: orNull(number),
  undoes: orNull(number),
  at: fc.date({ noInvalidDate: true, min: new Date('1990-01-01'), max: new Date('2100-01-01') }),
});
