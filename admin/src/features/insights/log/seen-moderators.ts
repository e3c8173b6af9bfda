import type { LogEntryShown } from '../../../../../contract';

export interface Moderator {
  id: number;
  name: string;
}

/** Who stands in some entries with an id, by name; the newest name of each. Entries come newest first. */
export function seenModerators(entries: readonly Pick<LogEntryShown, 'actor'>[]): Moderator[] {
  const names = new Map<number, string>();
  for (const { actor } of entries) {
    if (actor.id === null) continue;
    names.set(actor.id, names.get(actor.id) || actor.name);
  }
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name) || one.id - other.id);
}
