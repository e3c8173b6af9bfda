import { ADMIN_ACTIONS, type AdminAction } from '../../../../contract/vocabulary';

/** Data only. A route without its permission would be open to every admin: none can be written here. */
const guarded = (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  handler: string,
  action: AdminAction
) => ({
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

const { readQueue, decide, reveal, sanction, audit, readSettings, updateSettings } = ADMIN_ACTIONS;

export const adminRoutes = {
  type: 'admin' as const,
  routes: [
    guarded('GET', '/moderation/queue', 'moderation-queue.findQueue', readQueue),
    guarded('GET', '/moderation/lanes', 'moderation-queue.findLanes', readQueue),
    guarded('GET', '/moderation/changes', 'moderation-queue.findChanges', readQueue),
    guarded('GET', '/moderation/overview', 'moderation-overview.find', readQueue),
    guarded('GET', '/moderation/posts', 'moderation-overview.searchPosts', readQueue),
    guarded('GET', '/moderation/posts/:id', 'moderation-overview.findPost', readQueue),
    guarded('GET', '/moderation/readers', 'moderation-overview.searchReaders', readQueue),
    guarded('GET', '/moderation/readers/:id', 'moderation-overview.findReader', readQueue),
    guarded('GET', '/moderation/selection', 'moderation-queue.countSelection', readQueue),
    guarded('GET', '/moderation/comments/:id', 'moderation-queue.findComment', readQueue),
    guarded('POST', '/moderation/comments/:id/reveal', 'moderation-queue.reveal', reveal),
    guarded('POST', '/moderation/decisions', 'moderation.decide', decide),
    guarded('POST', '/moderation/decisions/:id/undo', 'moderation.undo', decide),
    guarded('POST', '/moderation/comments/:id/reply', 'moderation.reply', decide),
    guarded('PUT', '/moderation/comments/:id/note', 'moderation.writeNote', decide),
    guarded('POST', '/moderation/comments/:id/claim', 'moderation.claim', decide),
    guarded('DELETE', '/moderation/comments/:id/claim', 'moderation.release', decide),
    guarded(
      'POST',
      '/moderation/comments/:id/reports/resolve',
      'moderation.resolveReports',
      decide
    ),
    guarded('PUT', '/moderation/readers/:id/standing', 'moderation.changeStanding', sanction),
    guarded('GET', '/moderation/saved-replies', 'saved-reply.find', readQueue),
    guarded('POST', '/moderation/saved-replies', 'saved-reply.create', decide),
    guarded('PUT', '/moderation/saved-replies/:id', 'saved-reply.update', decide),
    guarded('DELETE', '/moderation/saved-replies/:id', 'saved-reply.delete', decide),
    guarded('GET', '/moderation/my-notifications', 'staff-preference.find', readQueue),
    guarded('PUT', '/moderation/my-notifications', 'staff-preference.update', readQueue),
    guarded('GET', '/moderation/log', 'moderation-audit.findLog', audit),
    guarded('GET', '/moderation/log/export', 'moderation-audit.exportLog', audit),
    guarded('GET', '/moderation/log/verify', 'moderation-audit.verifyLog', audit),
    guarded('GET', '/moderation/statistics', 'moderation-audit.findStatistics', audit),
    guarded('GET', '/moderation/sample', 'moderation-audit.findSample', audit),
    guarded('GET', '/moderation/rules', 'moderation-settings.findRules', readQueue),
    guarded('POST', '/moderation/rules/dry-run', 'moderation-settings.dryRun', updateSettings),
    guarded('GET', '/settings', 'moderation-settings.findSettings', readSettings),
    guarded('PUT', '/settings', 'moderation-settings.updateSettings', updateSettings),
    guarded('GET', '/settings/public-access', 'settings.findPublicAccess', readSettings),
    guarded('POST', '/settings/public-access', 'settings.grantPublicAccess', updateSettings),
    guarded('GET', '/settings/roles', 'settings.findRoles', readSettings),
    guarded('POST', '/settings/roles', 'settings.createRoles', updateSettings),
  ],
};
