import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../contract/vocabulary';
import { createPublicAccess } from './adapters/strapi-public-access';
import { createModerationRoles, readModerationRoles } from './admin-setup/moderation-roles';
import { Directory } from './content/directory';
import { PostLibrary } from './content/post-library';
import { createAdapters } from './create-adapters';
import { mailUseCases } from './mail-use-cases';
import { moderationUseCases } from './moderation-use-cases';
import type { Clock } from './ports/clock';
import { countComments } from './services/count-comments';
import { emailDigest } from './services/email-digest';
import { logEdits } from './services/log-edits';
import { openCommentForm } from './services/open-comment-form';
import { purgeExpired } from './services/purge-expired';
import { reconcileQueue } from './services/reconcile-queue';
import { threadViews } from './services/show-thread';

export type Container = ReturnType<typeof createContainer>;

const SYSTEM_CLOCK: Clock = { now: () => new Date() };

/** The one place where Strapi is wired to adapters, and adapters to use cases. */
export const createContainer = (strapi: Core.Strapi, clock: Clock = SYSTEM_CLOCK) => {
  const adapters = createAdapters(strapi, clock);
  const moderation = moderationUseCases(adapters);
  const { decideComments } = moderation;
  return {
    options: adapters.deployment,
    clock: adapters.clock,
    makeUrl: adapters.makeUrl,
    settings: adapters.settings,
    threads: adapters.threads,
    addresses: adapters.addresses,
    apiPath: `${strapi.config.get('api.rest.prefix', '/api')}/${PLUGIN_ID}`,
    posts: new PostLibrary(strapi),
    directory: new Directory(strapi),
    publicAccess: createPublicAccess(strapi),
    roles: {
      read: () => readModerationRoles(strapi),
      create: () => createModerationRoles(strapi),
    },
    openCommentForm: openCommentForm(adapters),
    ...threadViews(adapters),
    countComments: countComments(adapters),
    ...moderation,
    ...mailUseCases({ ...adapters, addresses: adapters.sites, decideComments }),
    purgeExpired: purgeExpired(adapters),
    reconcileQueue: reconcileQueue(adapters),
    logEdits: logEdits(adapters),
    emailDigest: (address: string) => emailDigest(adapters.signer, address),
    faults: adapters.faults,
    lease: adapters.lease,
  };
};
