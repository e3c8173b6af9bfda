import { REJECTION_REASONS } from '../../contract/vocabulary';
import {
  commandFor,
  keyOf,
  KEYS,
  type KeyPress,
} from '../../admin/src/features/moderation-desk/keys';
import { OFFERS } from '../../admin/src/features/moderation-desk/offered-actions';

const press = (key: string, change: Partial<KeyPress> = {}) =>
  commandFor({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    repeat: false,
    isComposing: false,
    typing: false,
    overlayOpen: false,
    ...change,
  });

describe('commandFor', () => {
  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['a', 'approve'],
    ['d', 'reject'],
    ['s', 'spam'],
    ['h', 'hold'],
    ['e', 'send-to-attorney'],
    ['i', 'refer'],
    ['m', 'redact-and-approve'],
    ['v', 'reveal'],
    ['?', 'help'],
  ])('%s is %s', (key, command) => expect(press(key)).toBe(command));

  it.each(['A', 'x', 'Enter', 'Escape', ' ', 'constructor', '__proto__'])(
    'nothing happens on %s',
    (key) => expect(press(key)).toBeNull()
  );

  it.each([
    { ctrlKey: true },
    { metaKey: true },
    { altKey: true },
    { typing: true },
    { overlayOpen: true },
    { isComposing: true },
  ])('every key is off with %j', (change) => {
    for (const key of Object.keys(KEYS)) expect(press(key, change)).toBeNull();
  });

  it('a key that is held down moves, and never decides', () => {
    expect(press('j', { repeat: true })).toBe('next');
    expect(press('k', { repeat: true })).toBe('previous');
    for (const command of [...OFFERS, 'reveal'] as const) {
      expect(press(keyOf(command), { repeat: true })).toBeNull();
    }
  });
});

it('every decision has a key', () => {
  for (const offer of OFFERS) expect(press(keyOf(offer))).toBe(offer);
});

it('every reason to reject has a digit', () => {
  expect(REJECTION_REASONS.length).toBeLessThanOrEqual(9);
});
