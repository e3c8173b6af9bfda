import { hidden } from '../hidden';

/**
 * What an admin wants to be mailed, by their own choice.
 */
export const staffPreferenceSchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_staff_preferences',
  info: {
    singularName: 'staff-preference',
    pluralName: 'staff-preferences',
    displayName: 'Staff preference',
  },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    adminId: { type: 'integer', required: true },
    /** JSON, as text: by lane `off`, `at-once` or `digest`; weekdays, hours, least age. */
    choices: { type: 'text', required: true },
    lastDigestAt: { type: 'datetime' },
  },
  indexes: [{ name: 'legal_blog_staff_preferences_admin', columns: ['admin_id'], type: 'unique' }],
} as const;
