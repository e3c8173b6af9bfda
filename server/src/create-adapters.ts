import type { Core } from '@strapi/strapi';
import { createAltchaChallenge } from './adapters/altcha-challenge';
import { createCommentRows, unsealOrMark } from './adapters/comment-rows';
import { createHmacSigner } from './adapters/hmac-signer';
import { createJobLease } from './adapters/job-lease';
import { createMemoryRateLimiter } from './adapters/memory-rate-limiter';
import { newDocumentId } from './adapters/new-document-id';
import { createClaims } from './adapters/strapi-claims';
import { createCommentRecords } from './adapters/strapi-comment-records';
import { createCommentStore } from './adapters/strapi-comment-store';
import { createDecisionReader } from './adapters/strapi-decision-reader';
import { createDueComments } from './adapters/strapi-due-comments';
import { createEventPublisher } from './adapters/strapi-event-publisher';
import { createFaultLog } from './adapters/strapi-fault-log';
import { createFirmContact } from './adapters/strapi-firm-contact';
import { createMailLinks } from './adapters/strapi-mail-links';
import { createMailer } from './adapters/strapi-mailer';
import { createModerationLog } from './adapters/strapi-moderation-log';
import { createOutbox } from './adapters/strapi-outbox';
import { createPostOverview } from './adapters/strapi-post-overview';
import { createQueueReader } from './adapters/strapi-queue-reader';
import { createReaderDirectory } from './adapters/strapi-reader-directory';
import { createReaderLookup } from './adapters/strapi-reader-lookup';
import { createRecentComments } from './adapters/strapi-recent-comments';
import { createReplySubscriptions } from './adapters/strapi-reply-subscriptions';
import { createSavedReplies } from './adapters/strapi-saved-replies';
import { createSettingsStore } from './adapters/strapi-settings-store';
import { createSiteAddresses } from './adapters/strapi-site-addresses';
import { createStaffDirectory } from './adapters/strapi-staff-directory';
import { createStaffPreferences } from './adapters/strapi-staff-preferences';
import { createStatisticsReader } from './adapters/strapi-statistics-reader';
import { createSubjectDirectory } from './adapters/strapi-subject-directory';
import { createTextHistory } from './adapters/strapi-text-history';
import { createThreadReader } from './adapters/strapi-thread-reader';
import { createTextSealer } from './adapters/text-sealer';
import { optionsSchema } from './config/options';
import { Addresses } from './content/addresses';
import { rules } from './domain/moderation/rules';
import { makeUrls } from './domain/urls/make-urls';
import type { Clock } from './ports/clock';
/** Everything that use cases need, made once. */
export const createAdapters = (strapi: Core.Strapi, clock: Clock) => {
  const options = optionsSchema.parse(strapi.config.get('plugin::legal-blog'));
  const secret = options.secret ?? appSecret(strapi);
  const signer = createHmacSigner(secret);
  const sealer = createTextSealer(secret);
  const rows = createCommentRows(sealer);
  const settings = createSettingsStore(strapi, options.settings);
  const makeUrl = makeUrls(options.urls);
  const addresses = new Addresses(strapi);
  const faults = createFaultLog(strapi);
  return {
    options: options.comments,
    deployment: options,
    ids: { next: newDocumentId },
    rules,
    clock,
    signer,
    settings,
    makeUrl,
    addresses,
    limiter: createMemoryRateLimiter(),
    challenge: createAltchaChallenge(strapi, secret),
    store: createCommentStore(strapi, { rows, sealer, signer }),
    threads: createThreadReader(strapi, rows),
    queue: createQueueReader(strapi, rows.parseAll),
    records: createCommentRecords(strapi, (text) => unsealOrMark(sealer, text)),
    due: createDueComments(strapi, rows),
    recent: createRecentComments(strapi, rows),
    decisions: createDecisionReader(strapi),
    statistics: createStatisticsReader(strapi),
    outbox: createOutbox(strapi),
    faults,
    events: createEventPublisher(strapi, faults),
    mailer: createMailer(strapi),
    links: createMailLinks(strapi),
    subscriptions: createReplySubscriptions(strapi),
    preferences: createStaffPreferences(strapi),
    contact: createFirmContact(strapi),
    sites: createSiteAddresses(strapi),
    lease: createJobLease(strapi),
    replies: createSavedReplies(strapi),
    log: createModerationLog(strapi, signer),
    readers: createReaderDirectory(strapi, clock),
    lookup: createReaderLookup(strapi),
    posts: createPostOverview(strapi, addresses),
    texts: createTextHistory(strapi),
    staff: createStaffDirectory(strapi, clock),
    claims: createClaims(strapi),
    subjects: createSubjectDirectory(
      strapi,
      addresses,
      makeUrl,
      async () => (await settings.read()).settings.comments.mode
    ),
  };
};
export type Adapters = ReturnType<typeof createAdapters>;

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
