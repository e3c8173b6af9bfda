import type { Settings } from '../../../../../contract';
import { readAt, writeAt, type DraftValue, type SettingPath } from './setting-paths';

/**
 * What somebody changed and has not saved, over settings that stay as they were read: so what they
 * touched can be told, taken back, and put over what a colleague saved meanwhile.
 */
export type Edits = ReadonlyMap<SettingPath, DraftValue>;

export interface Difference {
  path: SettingPath;
  before: DraftValue;
  after: DraftValue;
}

export const NO_EDITS: Edits = new Map();

export const isSame = (one: DraftValue, other: DraftValue): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** One more change, or one less where the value is what it was. */
export function withEdit(
  base: Settings,
  edits: Edits,
  path: SettingPath,
  value: DraftValue
): Edits {
  const changed = new Map(edits);
  if (isSame(readAt(base, path), value)) changed.delete(path);
  else changed.set(path, value);
  return changed;
}

/** Not `Settings`: what somebody is typing may not be valid yet. */
export const applyEdits = (base: Settings, edits: Edits): unknown =>
  [...edits].reduce<unknown>((draft, [path, value]) => writeAt(draft, path, value), base);

/** What is left of the changes on top of other settings: those that are not in them already. */
export const rebase = (edits: Edits, onto: Settings): Edits =>
  new Map([...edits].filter(([path, value]) => !isSame(readAt(onto, path), value)));

/**
 * What was changed since these changes were sent, on top of what the server made of them; also what
 * was put back to how it was before.
 */
export function editsSince(
  sent: Edits,
  { base, edits, onto }: { base: Settings; edits: Edits; onto: Settings }
): Edits {
  const [before, now] = [applyEdits(base, sent), applyEdits(base, edits)];
  const paths = [...new Set([...sent.keys(), ...edits.keys()])];
  const since = paths
    .map((path) => [path, readAt(now, path)] as const)
    .filter(([path, value]) => !isSame(readAt(before, path), value));
  return rebase(new Map(since), onto);
}

export const differences = (base: Settings, edits: Edits): Difference[] =>
  [...edits].map(([path, after]) => ({ path, before: readAt(base, path), after }));

/** What a colleague saved in a place that was changed here, too. */
export const clashes = (base: Settings, theirs: Settings, edits: Edits): ReadonlySet<SettingPath> =>
  new Set(
    [...rebase(edits, theirs).keys()].filter(
      (path) => !isSame(readAt(base, path), readAt(theirs, path))
    )
  );
