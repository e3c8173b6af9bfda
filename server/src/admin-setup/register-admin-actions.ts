import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../contract/vocabulary';
import { permissionService } from '../strapi-services';

const action = (section: string, uid: string, displayName: string) => ({
  section: 'plugins',
  pluginName: PLUGIN_ID,
  subCategory: section,
  uid,
  displayName,
});

/** What a role can be given under Settings, Roles, Plugins. */
const actions = [
  action('Moderation', 'moderation.read-queue', 'See the queue'),
  action('Moderation', 'moderation.decide', 'Decide comments'),
  action('Moderation', 'moderation.reveal', 'Read restricted comments'),
  action('Moderation', 'moderation.sanction', 'Change the standing of readers'),
  action('Moderation', 'moderation.audit', 'See log, statistics and sample'),
  action('Settings', 'settings.read-settings', 'See the settings'),
  action('Settings', 'settings.update-settings', 'Change the settings'),
];

export const registerAdminActions = async (strapi: Core.Strapi): Promise<void> => {
  await permissionService(strapi).actionProvider.registerMany(actions);
};
