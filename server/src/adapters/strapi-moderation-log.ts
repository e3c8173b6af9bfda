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

/** What the latest of decides what stands: an undo is a decision, too. */
const DECIDING: readonly string[] = [...DECISION_ACTIONS, 'undo'];

/** Reads of the log; inside a transaction they belong to it. */
export const createModerationLog = (strapi: Core.Strapi, signer: Signer): ModerationLog => {
  const entries = () => strapi.db.connection(LOG_ENTRIES);
  const read = async (query: Parameters<typeof joinTransaction>[1]): Promise<LogEntry[]> =>
    entryRows.parse(await joinTransaction(strapi, query));

  return {
    async page({ commentId, actorId, action, from, to, before, limit }: LogQuery) {
      const query = entries().orderBy('sequence', 'desc').limit(limit);
      if (commentId !== undefined) void query.where('comment_id', commentId);
      if (actorId !== undefined) void query.where('actor_id', actorId);
      if (action !== undefined) void query.where('action', action);
      if (from !== undefined) void query.where('at', '>=', from);
      if (to !== undefined) void query.where('at', '<=', to);
      if (before !== null) void query.where('sequence', '<', before);
      return read(query);
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
