import { settings as settingsSchema, type Settings } from '../../contract';
import { createSettingsStore } from '../../server/src/adapters/strapi-settings-store';
import './support/app';
import { useHostDates } from './support/host-realm';

useHostDates();

const KEY = 'plugin_legal-blog_moderation_settings';
const defaults = settingsSchema.parse({ moderation: { claimMinutes: 42 } });
const changed = (claimMinutes: number): Settings => ({
  ...defaults,
  moderation: { ...defaults.moderation, claimMinutes },
});

describe('the store of settings', () => {
  const coreStore = () => app.strapi.db.query('strapi::core-store');
  const counters = () => app.strapi.db.query('plugin::legal-blog.counter');
  const store = () => createSettingsStore(app.strapi, defaults);
  const put = async (value: unknown, text = JSON.stringify(value)) => {
    await coreStore().deleteMany({ where: { key: KEY } });
    await coreStore().create({ data: { key: KEY, value: text, type: 'object' } });
  };

  beforeEach(async () => {
    await coreStore().deleteMany({ where: { key: KEY } });
    await counters().deleteMany({ where: { name: 'settings' } });
  });

  it('answers with the defaults of the deployment until somebody saves', async () => {
    const reader = store();
    const read = await reader.read();
    expect(read).toEqual({ settings: defaults, version: 0 });
    expect(await reader.read()).toBe(read);
  });

  it('lets one of twenty who save over the same version win', async () => {
    const stores = Array.from({ length: 20 }, store);
    const written = await Promise.all(stores.map((one, index) => one.write(changed(index + 1), 0)));
    const won = written.filter((result) => result !== null);
    expect(won).toHaveLength(1);
    expect(await store().read()).toEqual(won[0]);
    expect(won[0]?.version).toBe(1);
    expect(await coreStore().count({ where: { key: KEY } })).toBe(1);
  });

  it('counts versions up, and refuses a stale one', async () => {
    const one = store();
    expect((await one.write(changed(1), 0))?.version).toBe(1);
    expect((await one.write(changed(2), 1))?.version).toBe(2);
    expect(await one.write(changed(3), 1)).toBeNull();
    expect(await one.write(changed(3), 7)).toBeNull();
    expect(await store().read()).toEqual({ settings: changed(2), version: 2 });
  });

  it('gives the same object while nothing was saved, and another as soon as something was', async () => {
    const [one, other] = [store(), store()];
    await one.write(changed(1), 0);
    const read = await one.read();
    expect(await one.read()).toBe(read);
    await other.write(changed(2), 1);
    expect((await one.read()).settings.moderation.claimMinutes).toBe(2);
  });

  it('leaves nothing where the transaction around it fails', async () => {
    await expect(
      app.strapi.db.transaction(async () => {
        await store().write(changed(1), 0);
        throw new Error('the log could not be written');
      })
    ).rejects.toThrow();
    expect(await store().read()).toEqual({ settings: defaults, version: 0 });
    expect((await store().write(changed(2), 0))?.version).toBe(1);
  });

  it('uses of an old document what it can, and says once what it cannot', async () => {
    const warn = jest.spyOn(app.strapi.log, 'warn').mockReturnValue(app.strapi.log);
    await put({
      version: 3,
      settings: {
        comments: { mode: 'flagged', wasOnceHere: true },
        moderation: { claimMinutes: -1, spamDays: 12 },
        rules: { too_many_links: { links: 5 }, a_rule_that_is_gone: { enabled: true } },
        routing: { from: '18:00', to: '22:00' },
      },
    });
    const reader = store();
    const { settings, version } = await reader.read();
    expect(version).toBe(3);
    expect(settings).toEqual({
      ...defaults,
      comments: { ...defaults.comments, mode: 'flagged' },
      moderation: { ...defaults.moderation, spamDays: 12 },
      rules: { ...defaults.rules, too_many_links: { enabled: true, links: 5 } },
      routing: { ...defaults.routing, from: '18:00', to: '22:00' },
    });
    await reader.read();
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
    expect((await reader.write(settings, 3))?.version).toBe(4);
  });

  it.each([
    ['no JSON', '{"version":'],
    ['another shape', '[1,2]'],
  ])('takes the defaults for %s, and can be saved again', async (_, text) => {
    const warn = jest.spyOn(app.strapi.log, 'warn').mockReturnValue(app.strapi.log);
    await store().write(changed(1), 0);
    await put(null, text);
    const { settings, version } = await store().read();
    expect({ settings, version }).toEqual({ settings: defaults, version: 1 });
    expect((await store().write(changed(5), version))?.version).toBe(2);
    expect((await store().read()).settings).toEqual(changed(5));
    warn.mockRestore();
  });
});
