import type { Settings, SettingsAnswer, SettingsChange } from '../../../contract';
import { LegalBlogError } from '../domain/errors';
import type { Clock } from '../ports/clock';
import type { CommentStore } from '../ports/comment-store';
import type { IdSource } from '../ports/id-source';
import type { Actor } from '../ports/moderation-log';
import type { SettingsStore } from '../ports/settings-store';
import { newLogEntry } from './new-log-entry';

interface Dependencies {
  settings: SettingsStore;
  store: CommentStore;
  clock: Clock;
  ids: IdSource;
}

/**
 * Saves settings over those that were seen. The log says which changed and not to what: a word list
 * can hold what nobody wants to read twice.
 * @throws SETTINGS_CHANGED where somebody saved others since
 */
export const changeSettings =
  ({ settings: stored, store, clock, ids }: Dependencies) =>
  async ({ version, settings }: SettingsChange, actor: Actor): Promise<SettingsAnswer> => {
    const before = await stored.read();
    const saved = await store.transaction(async (transaction) => {
      const written = await stored.write(settings, version);
      if (!written) {
        const current = await stored.read();
        throw new LegalBlogError('SETTINGS_CHANGED', 'somebody saved other settings meanwhile', {
          version: current.version,
        });
      }
      await transaction.settle({
        moves: [],
        entries: [
          newLogEntry({
            batchId: ids.next(),
            commentId: null,
            action: 'change-settings',
            actor,
            note: changedPaths(before.settings, settings).join(', '),
            at: clock.now(),
          }),
        ],
        messages: [],
      });
      return written;
    });
    return { data: saved.settings, meta: { version: saved.version } };
  };

/** `rules.too_many_links.links`; lists as a whole. */
const changedPaths = (before: Settings, after: Settings): string[] => {
  const [old, current] = [leavesOf(before), leavesOf(after)];
  return [...new Set([...old.keys(), ...current.keys()])].filter(
    (path) => old.get(path) !== current.get(path)
  );
};

const leavesOf = (value: unknown, path = ''): Map<string, string> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return new Map([[path, JSON.stringify(value)]]);
  }
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [
      ...leavesOf(inner, path === '' ? key : `${path}.${key}`),
    ])
  );
};
