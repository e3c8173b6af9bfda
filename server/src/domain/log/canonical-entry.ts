/**
 * What the chain of the log covers of an entry. Ids, codes and digests alone: the words of a note
 * and the name of a person stand beside it, so that they can be taken away and the chain still
 * holds.
 */
export interface CanonicalEntry {
  sequence: number;
  batchId: string;
  commentId: string | null;
  action: string;
  fromState: string | null;
  fromLane: string | null;
  toState: string | null;
  toLane: string | null;
  version: number;
  actorKind: string;
  actorId: number | null;
  reason: string | null;
  nameDigest: string;
  noteDigest: string | null;
  waitedSeconds: number | null;
  undoes: number | null;
  /** ISO 8601, UTC, with milliseconds. */
  at: string;
}

type Kind = 'text' | 'text or null' | 'whole number' | 'whole number or null';

/** In the order in which they are written. Never reordered: every hash that there is hangs on it. */
const FIELDS: readonly (readonly [keyof CanonicalEntry, Kind])[] = [
  ['sequence', 'whole number'],
  ['batchId', 'text'],
  ['commentId', 'text or null'],
  ['action', 'text'],
  ['fromState', 'text or null'],
  ['fromLane', 'text or null'],
  ['toState', 'text or null'],
  ['toLane', 'text or null'],
  ['version', 'whole number'],
  ['actorKind', 'text'],
  ['actorId', 'whole number or null'],
  ['reason', 'text or null'],
  ['nameDigest', 'text'],
  ['noteDigest', 'text or null'],
  ['waitedSeconds', 'whole number or null'],
  ['undoes', 'whole number or null'],
  ['at', 'text'],
];

/** The text that is hashed: a JSON array, each field at its place. */
export const canonicalText = (entry: CanonicalEntry): string =>
  JSON.stringify(FIELDS.map(([field]) => entry[field]));

const isOfKind = (value: unknown, kind: Kind): boolean => {
  if (value === null) {
    return kind.endsWith('or null');
  }
  return kind.startsWith('text') ? typeof value === 'string' : Number.isSafeInteger(value);
};

const isCanonicalEntry = (fields: { [field: string]: unknown }): fields is Fields =>
  FIELDS.every(([field, kind]) => isOfKind(fields[field], kind));

type Fields = { [field: string]: unknown } & CanonicalEntry;

const parseList = (text: string): readonly unknown[] => {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
};

/** Null for what {@link canonicalText} did not write, to the letter. */
export const parseCanonicalEntry = (text: string): CanonicalEntry | null => {
  const values = parseList(text);
  const fields = Object.fromEntries(FIELDS.map(([field], place) => [field, values[place]]));
  return isCanonicalEntry(fields) && canonicalText(fields) === text ? fields : null;
};
