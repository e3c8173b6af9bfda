import { z } from 'zod';
import { COMMENT_MODES } from '../../../contract/vocabulary';

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
  /** Makes the role "Moderator" at boot where it is missing. Never silently: off unless asked for. */
  createModeratorRole: z.boolean().default(false),
  comments: z
    .strictObject({
      mode: z.enum(COMMENT_MODES).default('all'),
      /** Days after publication; null never closes. */
      closeAfterDays: z.number().int().positive().max(36_500).nullable().default(null),
      pausedMessage: z.string().max(500).nullable().default(null),
      /** Levels shown, the comment on the post being the first. */
      nesting: z.number().int().min(1).max(8).default(4),
      pageSize: z.number().int().min(1).max(100).default(25),
      /** Replies that come with their parent; the rest by cursor. */
      repliesPerComment: z.number().int().min(0).max(25).default(5),
      nameCharacters: z.number().int().min(1).max(200).default(80),
      bodyCharacters: z.number().int().min(1).max(20_000).default(5_000),
      /** How long a form token is taken, in seconds. */
      formSeconds: z
        .number()
        .int()
        .min(60)
        .default(120 * MINUTE_IN_SECONDS),
      /** Nobody reads a notice and writes a comment in less, in seconds. */
      minimumSeconds: z.number().min(0).default(3),
      /** Seconds between two comments of one reader, and of one address. */
      floodSeconds: z.number().min(0).default(15),
    })
    .prefault({}),
});

export type Options = z.infer<typeof optionsSchema>;
export type CommentOptions = Options['comments'];
