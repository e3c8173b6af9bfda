import type { Settings } from '../../contract';
import type { SettingsStore, VersionedSettings } from '../../server/src/ports/settings-store';

/** Settings in memory, compared and set as in the database. */
export const createMemorySettings = (initial: Settings): SettingsStore => {
  let current: VersionedSettings = { settings: initial, version: 0 };
  return {
    read: () => Promise.resolve(current),
    write(settings, version) {
      if (version !== current.version) {
        return Promise.resolve(null);
      }
      current = { settings, version: version + 1 };
      return Promise.resolve(current);
    },
  };
};
