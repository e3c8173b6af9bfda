import { z } from 'zod';
import { settings } from '../../../contract';

/** One template for all locales, or one a locale with `default` for the rest. */
const urlTemplate = z.union([
  z.string().includes('{slug}'),
  z.record(z.string(), z.string().includes('{slug}')),
]);

const MINUTE_IN_SECONDS = 60;

/** What `config/plugins` may say. Everything has a default that suits a law firm. */
export const optionsSchema = z.strictObject({
  urls: z
    .strictObject({
      post: urlTemplate.default({ default: '/{locale}/blog/{slug}' }),
      attorney: urlTemplate.default('/attorneys/{slug}'),
      practiceArea: urlTemplate.default('/practice-areas/{slug}'),
      topic: urlTemplate.default('/topics/{slug}'),
    })
    .prefault({}),
  /** Signs form and manage tokens. Unset: derived from the app's API token salt, the same on every instance. */
  secret: z.string().min(32).optional(),
  /** Makes the roles for moderation at boot where they are missing. Never silently: off unless asked for. */
  createRoles: z.boolean().default(false),
  /** Whether this instance sends mails and does the other work that waits; at least one has to. */
  jobs: z.boolean().default(true),
  comments: z
    .strictObject({
      /** Levels shown, the comment on the post being the first. */
      nesting: z.number().int().min(1).max(8).default(4),
      pageSize: z.number().int().min(1).max(100).default(25),
      /** Replies that come with their parent; the rest by cursor. */
      repliesPerComment: z.number().int().min(0).max(25).default(5),
      /** How long a form token is taken, in seconds. */
      formSeconds: z
        .number()
        .int()
        .min(60)
        .default(120 * MINUTE_IN_SECONDS),
    })
    .prefault({}),
  /** What the settings are until somebody saves others in the panel. */
  settings: settings.prefault({}),
});

export type Options = z.infer<typeof optionsSchema>;
export type CommentOptions = Options['comments'];
