import type { Clock } from '../ports/clock';
import type { CommentStore } from '../ports/comment-store';
import type { DueComments } from '../ports/due-comments';
import type { IdSource } from '../ports/id-source';
import type { SettingsStore } from '../ports/settings-store';
import { newLogEntry, PLUGIN_ACTOR } from './new-log-entry';

interface Dependencies {
  store: CommentStore;
  due: DueComments;
  settings: SettingsStore;
  clock: Clock;
  ids: IdSource;
}

const DAY = 24 * 60 * 60 * 1000;
const AT_ONCE = 200;

/**
 * Deletes spam that nobody took out of it within the days that the settings give for that. The log
 * keeps that there was one, and not what it said; which rules fired on it stays for a time. What somebody
 * takes out meanwhile stays.
 * @returns how many comments went
 */
export const purgeSpam =
  ({ store, due, settings: stored, clock, ids }: Dependencies) =>
  async (): Promise<number> => {
    const { settings } = await stored.read();
    const before = new Date(clock.now().getTime() - settings.moderation.spamDays * DAY);
    const batchId = ids.next();
    let purged = 0;
    for (;;) {
      const found = await due.toPurge(before, AT_ONCE);
      const gone =
        found.length === 0 ? 0 : await purgePart(found.map(({ documentId }) => documentId));
      purged += gone;
      if (found.length < AT_ONCE || gone === 0) {
        return purged;
      }
    }

    async function purgePart(documentIds: readonly string[]): Promise<number> {
      const known = await store.findMany(documentIds);
      return store.transaction(async (transaction) => {
        await transaction.lockThreads([...new Set(known.map(({ threadId }) => threadId))]);
        const comments = [...(await transaction.load(documentIds)).values()].filter(
          ({ state, waitingSince }) => state === 'spam' && waitingSince < before
        );
        const at = clock.now();
        await transaction.purge(
          comments.map(({ documentId }) => documentId),
          at
        );
        await transaction.settle({
          moves: comments.map((comment) => ({ from: comment, to: null })),
          entries: comments.map((comment) =>
            newLogEntry({
              batchId,
              commentId: comment.documentId,
              action: 'purge',
              from: comment,
              actor: PLUGIN_ACTOR,
              at,
            })
          ),
          messages: [],
        });
        return comments.length;
      });
    }
  };
