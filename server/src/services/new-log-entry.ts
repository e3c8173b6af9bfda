import type { QueuePlace } from '../ports/comment-store';
import type { Actor, NewLogEntry } from '../ports/moderation-log';

/** What the plugin does by itself stands on its own account. */
export const PLUGIN_ACTOR: Actor = { kind: 'system', id: null, name: 'Legal Blog' };

type Named = 'batchId' | 'commentId' | 'action' | 'actor' | 'at';

interface EntryParts extends Pick<NewLogEntry, Named>, Partial<Omit<NewLogEntry, Named>> {
  /** Where the comment was and is; of a whole comment its place alone is taken. */
  from?: QueuePlace | null;
  to?: QueuePlace | null;
}

const placeOf = (place: QueuePlace | null | undefined): QueuePlace | null =>
  place ? { state: place.state, lane: place.lane } : null;

/** An entry for the log: what is not named did not happen. */
export const newLogEntry = ({ from, to, ...parts }: EntryParts): NewLogEntry => ({
  version: 0,
  reason: null,
  note: null,
  waitedSeconds: null,
  undoes: null,
  ...parts,
  from: placeOf(from),
  to: placeOf(to),
});
