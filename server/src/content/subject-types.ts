export const UID = {
  post: 'plugin::legal-blog.post',
  attorney: 'plugin::legal-blog.attorney',
  pullQuote: 'plugin::legal-blog.pull-quote',
  practiceArea: 'plugin::legal-blog.practice-area',
  topic: 'plugin::legal-blog.topic',
  imageCredit: 'plugin::legal-blog.image-credit',
  redirect: 'plugin::legal-blog.redirect',
  firm: 'plugin::legal-blog.firm',
  slugClaim: 'plugin::legal-blog.slug-claim',
  thread: 'plugin::legal-blog.thread',
  comment: 'plugin::legal-blog.comment',
  decision: 'plugin::legal-blog.decision',
} as const;

/** Written by the plugin alone, and through its own routes. */
export const OWN_TABLES = [UID.comment, UID.thread, UID.decision, UID.slugClaim] as const;

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
