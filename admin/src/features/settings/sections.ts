import { PLUGIN_ID } from '../../../../contract/vocabulary';
import { fieldAt } from './fields/all-fields';
import type { SettingPath } from './draft/setting-paths';

/** The pages of the settings, in their order; each is an address under `SETTINGS_ADDRESS`. */
export const SECTIONS = [
  'comments',
  'rules',
  'words',
  'readers',
  'notifications',
  'permissions',
] as const;
export type Section = (typeof SECTIONS)[number];

export const SETTINGS_ADDRESS = `/settings/${PLUGIN_ID}`;

/** Where a setting is changed; rules about readers are shown with the readers as well. */
export function sectionOf(path: SettingPath): Section {
  if (fieldAt(path)?.kind === 'words') return 'words';
  if (path.startsWith('rules.')) return 'rules';
  if (path === 'mails.verifyReaders') return 'readers';
  return path.startsWith('mails.') ? 'notifications' : 'comments';
}

/** Opens the page of a setting with the setting in focus. */
export const addressOf = (path: SettingPath): string =>
  `${SETTINGS_ADDRESS}/${sectionOf(path)}#${path}`;

export const isInSettings = (pathname: string): boolean =>
  pathname === SETTINGS_ADDRESS || pathname.startsWith(`${SETTINGS_ADDRESS}/`);
