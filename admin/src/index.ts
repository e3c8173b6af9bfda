import { ModerationIcon } from './features/menu/ModerationIcon';
import type { PluginDefinition } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../contract/vocabulary';
import { CAN_READ_QUEUE, CAN_READ_SETTINGS } from './permissions';
import { loadTranslations } from './translations/load-translations';

const plugin: PluginDefinition = {
  register(app) {
    app.registerPlugin({ id: PLUGIN_ID, name: 'Legal Blog' });

    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}/moderation`,
      icon: ModerationIcon,
      intlLabel: { id: `${PLUGIN_ID}.moderation.title`, defaultMessage: 'Moderation' },
      permissions: CAN_READ_QUEUE,
      Component: () => import('./entries/moderation'),
    });

    app.addSettingsLink('global', {
      id: PLUGIN_ID,
      to: PLUGIN_ID,
      intlLabel: { id: `${PLUGIN_ID}.plugin.name`, defaultMessage: 'Legal Blog' },
      permissions: CAN_READ_SETTINGS,
      Component: () => import('./entries/settings'),
    });
  },

  registerTrads: ({ locales }) => loadTranslations(locales),
};

export default plugin;
