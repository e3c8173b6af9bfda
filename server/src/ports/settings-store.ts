import type { Settings } from '../../../contract';

export interface VersionedSettings {
  settings: Settings;
  /** 0: nothing was ever saved, the defaults of the deployment hold. */
  version: number;
}

export interface SettingsStore {
  /** What is in force. The same object as long as nothing was saved, so that what is made of it can be kept. */
  read: () => Promise<VersionedSettings>;
  /** Compare and set: null where the version is no longer the one that is there. */
  write: (settings: Settings, version: number) => Promise<VersionedSettings | null>;
}
