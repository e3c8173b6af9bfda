import type { Settings } from '../../../contract';
import { changeSettings } from '../../../server/src/services/change-settings';
import { readSettings } from '../../../server/src/services/read-settings';
import { someSettings } from '../../builders/some-settings';
import { createMemoryComments } from '../../fakes/memory-comments';
import { createMemorySettings } from '../../fakes/memory-settings';
import { createSequentialIds } from '../../fakes/sequential-ids';
import { createSettableClock } from '../../fakes/settable-clock';

const ACTOR = { kind: 'admin', id: 7, name: 'Ada' } as const;

const anOffice = (initial: Settings = someSettings()) => {
  const comments = createMemoryComments();
  const clock = createSettableClock('2026-03-18T09:00:00.000Z');
  const settings = createMemorySettings(initial);
  return {
    comments,
    read: readSettings({ settings }),
    change: changeSettings({
      ...{ settings, clock, store: comments.store, ids: createSequentialIds() },
    }),
  };
};

describe('changeSettings', () => {
  it('saves over the version that was seen', async () => {
    const { read, change } = anOffice();
    expect((await read()).meta.version).toBe(0);
    const wanted = someSettings({ comments: { mode: 'flagged' } });
    const saved = { data: wanted, meta: { version: 1 } };
    await expect(change({ version: 0, settings: wanted }, ACTOR)).resolves.toEqual(saved);
    await expect(read()).resolves.toEqual(saved);
  });

  it('refuses over another version, names the one that holds, and changes and logs nothing', async () => {
    const { read, change, comments } = anOffice();
    const first = someSettings({ comments: { mode: 'first' } });
    await change({ version: 0, settings: first }, ACTOR);
    const late = { version: 0, settings: someSettings({ comments: { mode: 'off' } }) };
    await expect(change(late, ACTOR)).rejects.toMatchObject({
      code: 'SETTINGS_CHANGED',
      details: { version: 1 },
    });
    await expect(read()).resolves.toEqual({ data: first, meta: { version: 1 } });
    expect(comments.entries()).toHaveLength(1);
  });

  it('logs who changed what, and not to which words', async () => {
    const { change, comments } = anOffice();
    const wanted = someSettings({
      rules: { hold_words: { words: ['a word that nobody wants to read'] } },
      moderation: { spamDays: 5 },
    });
    await change({ version: 0, settings: wanted }, ACTOR);
    expect(comments.entries()).toEqual([
      expect.objectContaining({
        action: 'change-settings',
        actor: ACTOR,
        commentId: null,
        note: 'rules.hold_words.words, moderation.spamDays',
        at: new Date('2026-03-18T09:00:00.000Z'),
      }),
    ]);
  });
});
