import type { SettingsAnswer } from '../../../contract';
import type { SettingsStore } from '../ports/settings-store';

/** What is in force, and the version that a change has to name. */
export const readSettings =
  ({ settings: stored }: { settings: SettingsStore }) =>
  async (): Promise<SettingsAnswer> => {
    const { settings, version } = await stored.read();
    return { data: settings, meta: { version } };
  };
