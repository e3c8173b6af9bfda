import { ADMIN_ACTIONS, type AdminAction } from '../../../../contract/vocabulary';

/** Data only. A route without its permission would be open to every admin: none can be written here. */
const guarded = (method: 'GET' | 'POST', path: string, handler: string, action: AdminAction) => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [action] } },
    ],
  },
});

export const adminRoutes = {
  type: 'admin' as const,
  routes: [
    guarded('GET', '/moderation/queue', 'moderation.findQueue', ADMIN_ACTIONS.readQueue),
    guarded('POST', '/moderation/decisions', 'moderation.decide', ADMIN_ACTIONS.decide),
    guarded(
      'GET',
      '/settings/public-access',
      'settings.findPublicAccess',
      ADMIN_ACTIONS.readSettings
    ),
    guarded(
      'POST',
      '/settings/public-access',
      'settings.grantPublicAccess',
      ADMIN_ACTIONS.updateSettings
    ),
  ],
};
