import type { Core } from '@strapi/strapi';
import { containerOf } from '../../container-of';
import { createCommentsController } from './comments';
import { createDirectoryController } from './directory';
import { createMailActionsController } from './mail-actions';
import { createModerationController } from './moderation';
import { createModerationAuditController } from './moderation-audit';
import { createModerationOverviewController } from './moderation-overview';
import { createModerationQueueController } from './moderation-queue';
import { createModerationSettingsController } from './moderation-settings';
import { createPostsController } from './posts';
import { createSavedRepliesController } from './saved-replies';
import { createSettingsController } from './settings';
import { createStaffPreferencesController } from './staff-preferences';

type WithStrapi = { strapi: Core.Strapi };

const comments = ({ strapi }: WithStrapi) => createCommentsController(containerOf(strapi));
const directory = ({ strapi }: WithStrapi) => createDirectoryController(containerOf(strapi));

/** Names as permissions show them: `plugin::legal-blog.<controller>.<action>`. */
export const controllers = {
  post: ({ strapi }: WithStrapi) => createPostsController(containerOf(strapi)),
  attorney: (context: WithStrapi) => directory(context).attorney,
  vcard: (context: WithStrapi) => directory(context).vcard,
  'pull-quote': (context: WithStrapi) => directory(context).quote,
  'practice-area': (context: WithStrapi) => directory(context).practiceArea,
  topic: (context: WithStrapi) => directory(context).topic,
  firm: (context: WithStrapi) => directory(context).firm,
  thread: (context: WithStrapi) => comments(context).thread,
  'comment-counts': (context: WithStrapi) => comments(context).counts,
  'comment-form': (context: WithStrapi) => comments(context).form,
  submission: (context: WithStrapi) => comments(context).submission,
  report: (context: WithStrapi) => comments(context).report,
  moderation: ({ strapi }: WithStrapi) => createModerationController(containerOf(strapi)),
  'moderation-queue': ({ strapi }: WithStrapi) =>
    createModerationQueueController(containerOf(strapi)),
  'moderation-overview': ({ strapi }: WithStrapi) =>
    createModerationOverviewController(containerOf(strapi)),
  'moderation-audit': ({ strapi }: WithStrapi) =>
    createModerationAuditController(containerOf(strapi)),
  'moderation-settings': ({ strapi }: WithStrapi) =>
    createModerationSettingsController(containerOf(strapi)),
  'staff-preference': ({ strapi }: WithStrapi) =>
    createStaffPreferencesController(containerOf(strapi)),
  'mail-action': ({ strapi }: WithStrapi) => createMailActionsController(containerOf(strapi)),
  'saved-reply': ({ strapi }: WithStrapi) => createSavedRepliesController(containerOf(strapi)),
  settings: ({ strapi }: WithStrapi) => createSettingsController(containerOf(strapi)),
};
