import type { Core } from '@strapi/strapi';
import { createHmacSigner } from './adapters/hmac-signer';
import { createMemoryRateLimiter } from './adapters/memory-rate-limiter';
import { newDocumentId } from './adapters/new-document-id';
import { createCommentStore } from './adapters/strapi-comment-store';
import { createPublicAccess } from './adapters/strapi-public-access';
import { createQueueReader } from './adapters/strapi-queue-reader';
import { createSubjectDirectory } from './adapters/strapi-subject-directory';
import { createThreadReader } from './adapters/strapi-thread-reader';
import { PLUGIN_ID } from '../../contract/vocabulary';
import { optionsSchema } from './config/options';
import { Addresses } from './content/addresses';
import { Directory } from './content/directory';
import { PostLibrary } from './content/post-library';
import { rules } from './domain/moderation/rules';
import { makeUrls } from './domain/urls/make-urls';
import type { Clock } from './ports/clock';
import { countComments } from './services/count-comments';
import { decideComments } from './services/decide-comments';
import { listQueue } from './services/list-queue';
import { openCommentForm } from './services/open-comment-form';
import { recountThreads } from './services/recount-threads';
import { threadViews } from './services/show-thread';
import { submitComment } from './services/submit-comment';

export type Container = ReturnType<typeof createContainer>;

/** The one place where Strapi is wired to adapters, and adapters to use cases. */
export const createContainer = (strapi: Core.Strapi) => {
  const options = optionsSchema.parse(strapi.config.get('plugin::legal-blog'));
  const clock: Clock = { now: () => new Date() };
  const ids = { next: newDocumentId };
  const makeUrl = makeUrls(options.urls);
  const addresses = new Addresses(strapi);
  const signer = createHmacSigner(options.secret ?? appSecret(strapi));
  const limiter = createMemoryRateLimiter(options.comments.floodSeconds);
  const store = createCommentStore(strapi);
  const threads = createThreadReader(strapi);
  const queue = createQueueReader(strapi);
  const subjects = createSubjectDirectory(strapi, addresses, makeUrl, options.comments.mode);
  const comments = { subjects, store, signer, clock, ids, options: options.comments };

  return {
    options,
    clock,
    makeUrl,
    apiPath: `${strapi.config.get('api.rest.prefix', '/api')}/${PLUGIN_ID}`,
    addresses,
    posts: new PostLibrary(strapi),
    directory: new Directory(strapi),
    threads,
    publicAccess: createPublicAccess(strapi),
    openCommentForm: openCommentForm(comments),
    submitComment: submitComment({ ...comments, limiter, rules }),
    ...threadViews({ ...comments, threads, makeUrl }),
    countComments: countComments({ subjects, threads }),
    listQueue: listQueue({ queue, store, subjects }),
    decideComments: decideComments({ store, clock, ids }),
    recountThreads: recountThreads({ store }),
  };
};

/** Every Strapi app has this salt, and every instance of it the same. */
const appSecret = (strapi: Core.Strapi): string => {
  const salt: unknown = strapi.config.get('admin.apiToken.salt');
  if (typeof salt !== 'string' || salt === '') {
    throw new Error(
      'legal-blog: set `secret` in config/plugins, or `apiToken.salt` in config/admin: comment forms are signed with it.'
    );
  }
  return salt;
};
