import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { DECISION_ACTIONS } from '../../../contract/vocabulary';
import type { LogEntry, LogQuery, ModerationLog } from '../ports/moderation-log';
import type { Signer } from '../ports/signer';
import { createChainSource, isSameMoment } from './chain-source';
import { LOG_ENTRIES, logEntryRow } from './log-rows';
import { logDigest } from './log-writer';
import { joinTransaction } from './join-transaction';
import { verifyChain } from './verify-chain';

const entryRows = z.array(logEntryRow);
const bound = z.coerce.number().nullable();
const boundsRow = z.object({ first: bound, last: bound });

/** What the latest of decides what stands: an undo is a decision, too. */
const DECIDING: readonly string[] = [...DECISION_ACTIONS, 'undo'];

/** Reads of the log; inside a transaction they belong to it. */
export const createModerationLog = (strapi: Core.Strapi, signer: Signer): ModerationLog => {
  const entries = () => strapi.db.connection(LOG_ENTRIES);
  const read = async (query: Parameters<typeof joinTransaction>[1]): Promise<LogEntry[]> =>
    entryRows.parse(await joinTransaction(strapi, query));

  return {
    page: (query) => read(pageOfLog(strapi, query)),

    async sequencesBetween(from, to) {
      const { first, last } = boundsRow.parse(
        await joinTransaction(strapi, boundsOfLog(strapi, from, to))
      );
      return first === null || last === null ? null : { first, last };
    },

    async latestDecisions(commentIds) {
      if (commentIds.length === 0) {
        return new Map();
      }
      // All decisions on these comments, which are few each, and one range of the index: with a
      // query for the latest alone PostgreSQL walks the sequences of the whole log.
      const found = await read(
        entries()
          .whereIn('comment_id', [...commentIds])
          .whereIn('action', DECIDING)
          .orderBy('sequence')
      );
      return new Map(
        found.flatMap((entry): [string, LogEntry][] =>
          entry.commentId === null ? [] : [[entry.commentId, entry]]
        )
      );
    },

    ofComment: (commentId) => read(entries().where('comment_id', commentId).orderBy('sequence')),

    ofBatch: (batchId) => read(entries().where('batch_id', batchId).orderBy('sequence')),

    async lastSequence() {
      const [last] = await read(entries().orderBy('sequence', 'desc').limit(1));
      return last?.sequence ?? 0;
    },

    since: (sequence, limit) =>
      read(entries().where('sequence', '>', sequence).orderBy('sequence').limit(limit)),

    verify: (onProgress, noted = null) =>
      verifyChain({
        source: createChainSource(strapi),
        digest: logDigest(signer),
        sameMoment: isSameMoment,
        noted,
        onProgress,
      }),
  };
};

/**
 * A page is a range of sequences, read from its end. The moments are expressions, so that no database
 * reads the index by moment instead and sorts the whole range of it for each page.
 */
export const pageOfLog = (
  strapi: Core.Strapi,
  { commentId, actorId, action, from, to, within, before, limit }: LogQuery
) => {
  const query = strapi.db.connection(LOG_ENTRIES).orderBy('sequence', 'desc').limit(limit);
  if (commentId !== undefined) void query.where('comment_id', commentId);
  if (actorId !== undefined) void query.where('actor_id', actorId);
  if (action !== undefined) void query.where('action', action);
  if (from !== undefined) void query.whereRaw('coalesce(at, at) >= ?', [from]);
  if (to !== undefined) void query.whereRaw('coalesce(at, at) <= ?', [to]);
  if (within !== undefined) void query.where('sequence', '>=', within.first);
  if (before !== null) void query.where('sequence', '<', before);
  else if (within !== undefined) void query.where('sequence', '<=', within.last);
  return query;
};

/**
 * One range of the index by moment, which has the sequences, too. They are expressions, as PostgreSQL
 * would otherwise look for the smallest from the first entry of the log on, whatever its moment.
 */
export const boundsOfLog = (strapi: Core.Strapi, from?: Date, to?: Date) => {
  const { connection } = strapi.db;
  const query = connection(LOG_ENTRIES).first(
    connection.raw('min(sequence + 0) as first'),
    connection.raw('max(sequence + 0) as last')
  );
  if (from !== undefined) void query.where('at', '>=', from);
  if (to !== undefined) void query.where('at', '<=', to);
  return query;
};
