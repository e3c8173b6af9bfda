export const PLUGIN_ID = 'legal-blog';

/**
 * Permissions of the admin panel. Strapi's `useRBAC` names a permission by its last segment,
 * so the last segments differ from each other.
 */
export const ADMIN_ACTIONS = {
  readQueue: `plugin::${PLUGIN_ID}.moderation.read-queue`,
  decide: `plugin::${PLUGIN_ID}.moderation.decide`,
  reveal: `plugin::${PLUGIN_ID}.moderation.reveal`,
  sanction: `plugin::${PLUGIN_ID}.moderation.sanction`,
  audit: `plugin::${PLUGIN_ID}.moderation.audit`,
  readSettings: `plugin::${PLUGIN_ID}.settings.read-settings`,
  updateSettings: `plugin::${PLUGIN_ID}.settings.update-settings`,
} as const;
export type AdminAction = (typeof ADMIN_ACTIONS)[keyof typeof ADMIN_ACTIONS];

/** Permissions of the content API, as users-permissions and API tokens know them. */
export const PUBLIC_READ_ACTIONS = [
  'post.find',
  'post.findOne',
  'attorney.find',
  'attorney.findOne',
  'vcard.findOne',
  'pull-quote.find',
  'pull-quote.findOne',
  'practice-area.find',
  'practice-area.findOne',
  'topic.find',
  'topic.findOne',
  'firm.find',
  'thread.find',
  'comment-counts.find',
] as const;
export const PUBLIC_COMMENT_ACTIONS = [
  'comment-form.find',
  'submission.create',
  'submission.update',
  'submission.delete',
  'report.create',
] as const;
