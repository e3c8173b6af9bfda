import type { Core } from '@strapi/strapi';
import { containerOf } from '../../container-of';
import { createCommentsController } from './comments';
import { createDirectoryController } from './directory';
import { createModerationController } from './moderation';
import { createPostsController } from './posts';
import { createSettingsController } from './settings';

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
  moderation: ({ strapi }: WithStrapi) => createModerationController(containerOf(strapi)),
  settings: ({ strapi }: WithStrapi) => createSettingsController(containerOf(strapi)),
};
