import { settings, type Settings } from '../../contract';

/** Any part of the settings, at any depth. */
export type SettingsChange = {
  [Section in keyof Settings]?: {
    [Key in keyof Settings[Section]]?: Settings[Section][Key] extends object
      ? Partial<Settings[Section][Key]>
      : Settings[Section][Key];
  };
};

/** The settings of a plain installation, but for what a test changes. */
export const someSettings = (change: SettingsChange = {}): Settings => settings.parse(change);
