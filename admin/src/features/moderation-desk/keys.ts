/** What one can do with the desk, in the order in which the help shows it. */
export const COMMANDS = [
  'next',
  'previous',
  'select',
  'approve',
  'reject',
  'spam',
  'hold',
  'send-to-attorney',
  'refer',
  'redact-and-approve',
  'reveal',
  'reply',
  'note',
  'claim',
  'sanction',
  'undo',
  'open-post',
  'search',
  'go',
  'help',
] as const;
export type KeyCommand = (typeof COMMANDS)[number];

export type KeyMap = Readonly<Record<KeyCommand, string>>;

/** One character a command. `reject` and `hold` open a choice, `go` waits for a letter of a view. */
export const USUAL_KEYS: KeyMap = {
  next: 'j',
  previous: 'k',
  select: 'x',
  approve: 'a',
  reject: 'd',
  spam: 's',
  hold: 'h',
  'send-to-attorney': 'e',
  refer: 'i',
  'redact-and-approve': 'm',
  reveal: 'v',
  reply: 'r',
  note: 'n',
  claim: 'c',
  sanction: 'u',
  undo: 'z',
  'open-post': 'o',
  search: '/',
  go: 'g',
  help: '?',
};

/** The views that a letter after `go` leads to. */
export const VIEW_KEYS = {
  w: { status: 'waiting' },
  g: { status: 'waiting', lane: 'general' },
  a: { status: 'waiting', lane: 'attorney' },
  r: { status: 'waiting', lane: 'restricted' },
  c: { status: 'waiting', lane: 'rechecking' },
  p: { status: 'waiting', lane: 'reported' },
  s: { status: 'spam' },
  d: { status: 'approved' },
  x: { status: 'rejected' },
} as const;
export type ViewKey = keyof typeof VIEW_KEYS;

/** Those that mean something for several comments at once: with Shift, for the selection. */
export const BULK_COMMANDS = [
  'approve',
  'reject',
  'spam',
  'hold',
  'send-to-attorney',
  'refer',
] as const;
export type BulkCommand = (typeof BULK_COMMANDS)[number];
const isBulk = (command: KeyCommand): command is BulkCommand =>
  BULK_COMMANDS.some((each) => each === command);

/** What a key press has to tell, apart from the DOM. */
export interface KeyPress {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** Held down. */
  repeat: boolean;
  /** Part of a word that an input method is putting together. */
  isComposing: boolean;
  /** Whether the focus is where one types. */
  typing: boolean;
  /** Whether a dialog or a menu is open, which has keys of its own. */
  overlayOpen: boolean;
}

export type Meaning =
  { command: KeyCommand; forSelection: false } | { command: BulkCommand; forSelection: true };

const REPEATABLE: readonly KeyCommand[] = ['next', 'previous'];

/** What a key press means; null for nothing. */
export function meaningOf(press: KeyPress, keys: KeyMap): Meaning | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (press.isComposing || press.typing || press.overlayOpen) return null;
  const command = COMMANDS.find((each) => keys[each] === press.key);
  if (command) {
    // A key that stays down may scroll through the list; it must not decide on all of it.
    if (press.repeat && !REPEATABLE.includes(command)) return null;
    return { command, forSelection: false };
  }
  const shifted = press.shiftKey && !press.repeat ? press.key.toLowerCase() : null;
  const bulk = COMMANDS.find((each) => keys[each] === shifted);
  return bulk && isBulk(bulk) ? { command: bulk, forSelection: true } : null;
}

/** A character that may be bound: what Shift makes of it is no other command. */
export const isBindable = (key: string): boolean => /^[^\sA-Z]$/u.test(key);

/** The map with one key changed; whoever had that key gets the one that is free now. */
export function rebind(keys: KeyMap, command: KeyCommand, key: string): KeyMap {
  const holder = COMMANDS.find((each) => keys[each] === key);
  return {
    ...keys,
    ...(holder && { [holder]: keys[command] }),
    [command]: key,
  };
}

/** What was kept in the browser, made whole: an older version may know fewer commands, or others. */
export function readKeyMap(kept: unknown): KeyMap {
  if (typeof kept !== 'object' || kept === null) return USUAL_KEYS;
  return COMMANDS.reduce<KeyMap>((keys, command) => {
    const key = (kept as Record<string, unknown>)[command];
    return typeof key === 'string' && isBindable(key) ? rebind(keys, command, key) : keys;
  }, USUAL_KEYS);
}
