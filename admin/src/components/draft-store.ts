/** Texts that were begun and not sent, for as long as the tab is open. */
type Drafts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (name: string) => `legal-blog.draft.${name}`;

/** Null where there is none, or where the browser keeps nothing. */
export function readDraft(drafts: Drafts, name: string): string | null {
  try {
    return drafts.getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** Where the browser is full, or keeps nothing, the text lives as long as its field. */
export function writeDraft(drafts: Drafts, name: string, text: string | null): boolean {
  try {
    if (text === null) drafts.removeItem(keyOf(name));
    else drafts.setItem(keyOf(name), text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Forgets a text that was sent, and says whether it did: not where somebody wrote on while the answer
 * was on its way, in the field that shows a text now or in one that was opened since.
 */
export function forgetSent(
  drafts: Drafts,
  name: string,
  { sent, shown }: { sent: string; shown: string | null }
): boolean {
  if (shown !== sent || (readDraft(drafts, name) ?? sent) !== sent) return false;
  writeDraft(drafts, name, null);
  return true;
}
