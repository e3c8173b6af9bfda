import fc from 'fast-check';
import { settings as settingsSchema } from '../../../contract';
import { repairSettings } from '../../../server/src/adapters/repair-settings';
import { someSettings } from '../../builders/some-settings';

const defaults = someSettings({ moderation: { claimMinutes: 42 } });

describe('repairSettings', () => {
  it('takes what is whole as it is', () => {
    const stored = someSettings({ comments: { mode: 'first' } });
    expect(repairSettings(stored, defaults)).toEqual({ settings: stored, dropped: [] });
  });

  it('fills up what is missing from the deployment, not from the plugin', () => {
    const { settings, dropped } = repairSettings({ comments: { mode: 'off' } }, defaults);
    expect(settings).toEqual({ ...defaults, comments: { ...defaults.comments, mode: 'off' } });
    expect(dropped).toEqual([]);
  });

  it.each([
    ['what has no name here', { comments: { gone: 1 } }, ['comments.gone']],
    ['a rule that is gone', { rules: { gone: { enabled: true } } }, ['rules.gone.enabled']],
    ['what is out of bounds', { moderation: { spamDays: 0 } }, ['moderation.spamDays']],
    [
      'what is of another kind',
      { rules: { hold_words: { words: {} } } },
      ['rules.hold_words.words'],
    ],
    ['a part that is no part', { mails: 'on', moderation: null }, ['mails', 'moderation']],
    ['all of it', 'text', ['']],
    ['nothing', null, ['']],
  ])('leaves out %s', (_, stored, dropped) => {
    expect(repairSettings(stored, defaults)).toEqual({ settings: defaults, dropped });
  });

  it('keeps the rest beside it', () => {
    const stored = { moderation: { spamDays: 0, reportsToHold: 9 }, comments: { mode: 'first' } };
    const { settings } = repairSettings(stored, defaults);
    expect(settings.moderation).toEqual({ ...defaults.moderation, reportsToHold: 9 });
    expect(settings.comments.mode).toBe('first');
  });

  it('takes together what is checked against each other', () => {
    const late = { routing: { from: '18:00', to: '22:00' }, gone: true };
    expect(repairSettings(late, defaults).settings.routing).toMatchObject(late.routing);
  });

  it('is valid, whatever was stored', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, other) => {
        const stored = { comments: value, rules: { spam_words: other }, moderation: other };
        const { settings } = repairSettings(stored, defaults);
        expect(settingsSchema.safeParse(settings).success).toBe(true);
      }),
      { numRuns: 100 }
    );
  });
});
