export const UID = {
  post: 'plugin::legal-blog.post',
  attorney: 'plugin::legal-blog.attorney',
  pullQuote: 'plugin::legal-blog.pull-quote',
  practiceArea: 'plugin::legal-blog.practice-area',
  topic: 'plugin::legal-blog.topic',
  imageCredit: 'plugin::legal-blog.image-credit',
  redirect: 'plugin::legal-blog.redirect',
  firm: 'plugin::legal-blog.firm',
  claim: 'plugin::legal-blog.claim',
  comment: 'plugin::legal-blog.comment',
  counter: 'plugin::legal-blog.counter',
  linkedHost: 'plugin::legal-blog.linked-host',
  logEntry: 'plugin::legal-blog.log-entry',
  mailLink: 'plugin::legal-blog.mail-link',
  outboxMessage: 'plugin::legal-blog.outbox-message',
  reader: 'plugin::legal-blog.reader',
  report: 'plugin::legal-blog.report',
  revision: 'plugin::legal-blog.revision',
  savedReply: 'plugin::legal-blog.saved-reply',
  slugClaim: 'plugin::legal-blog.slug-claim',
  staffPreference: 'plugin::legal-blog.staff-preference',
  thread: 'plugin::legal-blog.thread',
  usedSolution: 'plugin::legal-blog.used-solution',
  verdictReason: 'plugin::legal-blog.verdict-reason',
} as const;

/** Written by the plugin alone, and through its own routes. */
export const OWN_TABLES = [
  UID.claim,
  UID.comment,
  UID.counter,
  UID.linkedHost,
  UID.logEntry,
  UID.mailLink,
  UID.outboxMessage,
  UID.reader,
  UID.report,
  UID.revision,
  UID.savedReply,
  UID.slugClaim,
  UID.staffPreference,
  UID.thread,
  UID.usedSolution,
  UID.verdictReason,
] as const;

/** Types whose entries have an address of their own, and the attribute that names them. */
export const SLUGGED_TYPES = {
  [UID.post]: { subjectType: 'post', titleAttribute: 'title', localized: true },
  [UID.attorney]: { subjectType: 'attorney', titleAttribute: 'name', localized: false },
  [UID.practiceArea]: { subjectType: 'practice-area', titleAttribute: 'name', localized: false },
  [UID.topic]: { subjectType: 'topic', titleAttribute: 'name', localized: false },
} as const;

export type SluggedUid = keyof typeof SLUGGED_TYPES;
export type SluggedType = (typeof SLUGGED_TYPES)[SluggedUid];
export type SluggedSubjectType = SluggedType['subjectType'];

export const isSluggedUid = (uid: string): uid is SluggedUid => uid in SLUGGED_TYPES;
