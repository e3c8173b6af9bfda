import fc from 'fast-check';
import { REJECTION_REASONS } from '../../contract/vocabulary';
import {
  BULK_COMMANDS,
  COMMANDS,
  isBindable,
  meaningOf,
  readKeyMap,
  rebind,
  USUAL_KEYS,
  VIEW_KEYS,
  type KeyMap,
  type KeyPress,
} from '../../admin/src/features/moderation-desk/keys';
import { OFFERS } from '../../admin/src/features/moderation-desk/offered-actions';

const press = (key: string, change: Partial<KeyPress> = {}, keys: KeyMap = USUAL_KEYS) =>
  meaningOf(
    {
      ...{ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
      ...{ repeat: false, isComposing: false, typing: false, overlayOpen: false },
      ...change,
    },
    keys
  );
const shifted = (key: string, change: Partial<KeyPress> = {}) =>
  press(key.toUpperCase(), { shiftKey: true, ...change });

describe('meaningOf', () => {
  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['x', 'select'],
    ['a', 'approve'],
    ['d', 'reject'],
    ['s', 'spam'],
    ['h', 'hold'],
    ['e', 'send-to-attorney'],
    ['i', 'refer'],
    ['m', 'redact-and-approve'],
    ['v', 'reveal'],
    ['r', 'reply'],
    ['n', 'note'],
    ['c', 'claim'],
    ['z', 'undo'],
    ['o', 'open-post'],
    ['/', 'search'],
    ['g', 'go'],
  ])('%s is %s', (key, command) => expect(press(key)).toEqual({ command, forSelection: false }));

  it('takes a sign that needs Shift for itself', () => {
    expect(press('?', { shiftKey: true })).toEqual({ command: 'help', forSelection: false });
  });

  it.each(BULK_COMMANDS)('with Shift, %s is for the selection', (command) => {
    expect(shifted(USUAL_KEYS[command])).toEqual({ command, forSelection: true });
    expect(shifted(USUAL_KEYS[command], { repeat: true })).toBeNull();
  });

  it.each(['J', 'V', 'y', 'Enter', 'Escape', ' ', 'constructor', '__proto__'])(
    'nothing happens on %s',
    (key) => expect(press(key, { shiftKey: /^[A-Z]$/.test(key) })).toBeNull()
  );

  it.each([
    { ctrlKey: true },
    { metaKey: true },
    { altKey: true },
    { typing: true },
    { overlayOpen: true },
    { isComposing: true },
  ])('every key is off with %j', (change) => {
    for (const key of Object.values(USUAL_KEYS)) {
      expect(press(key, change)).toBeNull();
      expect(shifted(key, change)).toBeNull();
    }
  });

  it('a key that is held down moves, and never decides', () => {
    for (const command of COMMANDS) {
      const isMove = command === 'next' || command === 'previous';
      expect(press(USUAL_KEYS[command], { repeat: true }) !== null).toBe(isMove);
    }
  });
});

it('every decision has a key, and no two commands share one', () => {
  for (const offer of OFFERS) expect(COMMANDS).toContain(offer);
  expect(new Set(Object.values(USUAL_KEYS)).size).toBe(COMMANDS.length);
});

it('every reason to reject has a digit, and every view a letter', () => {
  expect(REJECTION_REASONS.length).toBeLessThanOrEqual(9);
  expect(Object.keys(VIEW_KEYS).every(isBindable)).toBe(true);
});

describe('binding a key', () => {
  it('gives whoever had it the one that is free now', () => {
    const keys = rebind(USUAL_KEYS, 'approve', 's');
    expect([keys.approve, keys.spam]).toEqual(['s', 'a']);
    expect(press('s', {}, keys)).toEqual({ command: 'approve', forSelection: false });
  });

  it('takes what can be typed as it is', () => {
    for (const key of ['a', '1', 'ñ', ',', '/']) expect(isBindable(key)).toBe(true);
    for (const key of ['A', ' ', 'Enter', 'F1', '', 'ab']) expect(isBindable(key)).toBe(false);
  });

  it('leaves every command its own key, whatever is bound', () => {
    const change = fc.tuple(fc.constantFrom(...COMMANDS), fc.constantFrom(...'abcdefghij12,;'));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const keys = changes.reduce((map, [command, key]) => rebind(map, command, key), USUAL_KEYS);
        expect(new Set(Object.values(keys)).size).toBe(COMMANDS.length);
        expect(readKeyMap(JSON.parse(JSON.stringify(keys)))).toEqual(keys);
      })
    );
  });

  it.each([null, undefined, 'nonsense', 7, {}, { approve: 7, undo: 'Enter', praise: 'p' }])(
    'falls back on the usual keys for %j',
    (kept) => expect(readKeyMap(kept)).toEqual(USUAL_KEYS)
  );
});
