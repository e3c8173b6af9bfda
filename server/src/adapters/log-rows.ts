import { z } from 'zod';
import { ACTOR_KINDS, COMMENT_STATES, LANES, LOG_ACTIONS } from '../../../contract/vocabulary';
import type { CanonicalEntry } from '../domain/log/canonical-entry';
import type { ChainRow } from '../domain/log/check-row';
import { nameDigest, noteDigest, type LogDigest } from '../domain/log/log-chain';
import type { LogEntry } from '../ports/moderation-log';
import { newDocumentId } from './new-document-id';

export const LOG_ENTRIES = 'legal_blog_log_entries';

/** PostgreSQL and MariaDB give dates, SQLite milliseconds, and what was put in by hand may be text. */
const moment = z.union([z.date(), z.number(), z.string()]).pipe(z.coerce.date());
const text = z
  .string()
  .nullish()
  .transform((found) => found ?? null);
const integer = z.coerce.number().int();
const integerOrNull = integer.nullish().transform((found) => found ?? null);
const emptyIsNull = text.transform((found) => found || null);

const state = z.enum(COMMENT_STATES).nullish().catch(null);
const lane = z.enum(LANES).nullish().catch(null);

/**
 * An entry to be shown. What this version does not know costs its field and not the whole page: a
 * newer version may have written it, or somebody altered it, which the verification tells.
 */
export const logEntryRow = z
  .object({
    sequence: integer,
    batch_id: z.string(),
    comment_id: emptyIsNull,
    action: z.enum(LOG_ACTIONS).catch('note'),
    from_state: state,
    from_lane: lane,
    to_state: state,
    to_lane: lane,
    version: integer,
    actor_kind: z.enum(ACTOR_KINDS).catch('system'),
    actor_id: integerOrNull,
    actor_name: text,
    reason: text,
    note: text,
    waited_seconds: integerOrNull,
    undoes: integerOrNull,
    at: moment,
  })
  .transform((row): LogEntry => ({
    sequence: row.sequence,
    batchId: row.batch_id,
    commentId: row.comment_id,
    action: row.action,
    from: row.from_state ? { state: row.from_state, lane: row.from_lane ?? null } : null,
    to: row.to_state ? { state: row.to_state, lane: row.to_lane ?? null } : null,
    version: row.version,
    actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name ?? '' },
    reason: row.reason,
    note: row.note,
    waitedSeconds: row.waited_seconds,
    undoes: row.undoes,
    at: row.at,
  }));

/** An entry to be verified: as it is, known words or not. */
export const chainRow = z
  .object({
    id: integer,
    document_id: z.string().nullable(),
    sequence: integer,
    batch_id: text,
    comment_id: emptyIsNull,
    action: text,
    from_state: text,
    from_lane: text,
    to_state: text,
    to_lane: text,
    version: integer.catch(Number.NaN),
    actor_kind: text,
    actor_id: integerOrNull,
    actor_name: text,
    reason: text,
    note: text,
    waited_seconds: integerOrNull,
    undoes: integerOrNull,
    at: moment.nullable().catch(null),
    canonical: text,
    hash: text,
  })
  .transform((row): ChainRow => ({
    id: row.id,
    documentId: row.document_id ?? '',
    sequence: row.sequence,
    batchId: row.batch_id ?? '',
    commentId: row.comment_id,
    action: row.action ?? '',
    fromState: row.from_state,
    fromLane: row.from_lane,
    toState: row.to_state,
    toLane: row.to_lane,
    version: row.version,
    actorKind: row.actor_kind ?? '',
    actorId: row.actor_id,
    actorName: row.actor_name,
    reason: row.reason,
    note: row.note,
    waitedSeconds: row.waited_seconds,
    undoes: row.undoes,
    at: row.at,
    canonical: row.canonical ?? '',
    hash: row.hash ?? '',
  }));

/** Names are cut to the column of 250 characters, and notes were measured at the border. */
const NAME_CHARACTERS = 250;

/**
 * What every database gives back as it got it: a half of a character would come back changed, and
 * the entry would look altered; PostgreSQL refuses U+0000.
 */
const storable = (words: string): string =>
  Buffer.from(words.replaceAll('\u0000', ''), 'utf8').toString('utf8');

/** An entry as it will be read again. */
export const storableEntry = (entry: LogEntry): LogEntry => ({
  ...entry,
  actor: { ...entry.actor, name: storable(entry.actor.name.slice(0, NAME_CHARACTERS)) },
  note: entry.note === null ? null : storable(entry.note),
  waitedSeconds: entry.waitedSeconds === null ? null : Math.floor(entry.waitedSeconds),
});

export const canonicalOf = (digest: LogDigest, entry: LogEntry): CanonicalEntry => ({
  sequence: entry.sequence,
  batchId: entry.batchId,
  commentId: entry.commentId,
  action: entry.action,
  fromState: entry.from?.state ?? null,
  fromLane: entry.from?.lane ?? null,
  toState: entry.to?.state ?? null,
  toLane: entry.to?.lane ?? null,
  version: entry.version,
  actorKind: entry.actor.kind,
  actorId: entry.actor.id,
  reason: entry.reason,
  nameDigest: nameDigest(digest, entry.sequence, entry.actor.name),
  noteDigest: noteDigest(digest, entry.sequence, entry.note),
  waitedSeconds: entry.waitedSeconds,
  undoes: entry.undoes,
  at: entry.at.toISOString(),
});

export const columnsOf = (entry: LogEntry, canonical: string, hash: string) => ({
  document_id: newDocumentId(),
  sequence: entry.sequence,
  batch_id: entry.batchId,
  comment_id: entry.commentId ?? '',
  action: entry.action,
  from_state: entry.from?.state ?? null,
  from_lane: entry.from?.lane ?? null,
  to_state: entry.to?.state ?? null,
  to_lane: entry.to?.lane ?? null,
  version: entry.version,
  actor_kind: entry.actor.kind,
  actor_id: entry.actor.id,
  actor_name: entry.actor.name,
  reason: entry.reason,
  note: entry.note,
  waited_seconds: entry.waitedSeconds,
  undoes: entry.undoes,
  at: entry.at,
  canonical,
  hash,
});
