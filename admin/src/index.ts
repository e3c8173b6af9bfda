import { Discuss } from '@strapi/icons';
import type { PluginDefinition } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../contract/vocabulary';
import { ModerationIcon } from './features/menu/ModerationIcon';
import { PostPanelSlot, type SidePanels } from './features/post-panel/post-panel-slot';
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

    app.widgets.register({
      id: 'moderation',
      pluginId: PLUGIN_ID,
      icon: Discuss,
      title: { id: `${PLUGIN_ID}.moderation.title`, defaultMessage: 'Moderation' },
      link: {
        label: { id: `${PLUGIN_ID}.moderation.open`, defaultMessage: 'Open the queue' },
        href: `/plugins/${PLUGIN_ID}/moderation`,
      },
      permissions: CAN_READ_QUEUE,
      component: async () => (await import('./entries/home-widget')).default,
    });

    app.addSettingsLink('global', {
      id: PLUGIN_ID,
      to: PLUGIN_ID,
      intlLabel: { id: `${PLUGIN_ID}.plugin.name`, defaultMessage: 'Legal Blog' },
      permissions: CAN_READ_SETTINGS,
      Component: () => import('./entries/settings'),
    });
  },

  bootstrap(app) {
    const { apis } = app.getPlugin('content-manager');
    (apis as unknown as SidePanels).addEditViewSidePanel([PostPanelSlot]);
  },

  registerTrads: ({ locales }) => loadTranslations(locales),
};

export default plugin;
