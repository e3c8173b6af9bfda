import type { Offer } from './offered-actions';

export type KeyCommand = 'next' | 'previous' | 'help' | 'reveal' | Offer;

/** One letter, one command. `reject` opens the reasons; a digit then chooses one. */
export const KEYS = {
  j: 'next',
  k: 'previous',
  a: 'approve',
  d: 'reject',
  s: 'spam',
  h: 'hold',
  e: 'send-to-attorney',
  i: 'refer',
  m: 'redact-and-approve',
  v: 'reveal',
  '?': 'help',
} as const satisfies Record<string, KeyCommand>;

export function keyOf(command: KeyCommand): string {
  return Object.entries(KEYS).find(([, each]) => each === command)?.[0] ?? '';
}

/** What a key press has to tell, apart from the DOM. */
export interface KeyPress {
  key: string;
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

export function commandFor(press: KeyPress): KeyCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (press.isComposing || press.typing || press.overlayOpen) return null;
  const command = Object.hasOwn(KEYS, press.key) ? KEYS[press.key as keyof typeof KEYS] : null;
  // A key that stays down may scroll through the list; it must not decide on all of it.
  if (press.repeat && command !== 'next' && command !== 'previous') return null;
  return command;
}
