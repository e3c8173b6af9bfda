import { optionsSchema, type CommentOptions } from '../../server/src/config/options';

/** The options of a plain installation, but for what a test changes. */
export const commentOptions = (change: Partial<CommentOptions> = {}): CommentOptions => ({
  ...optionsSchema.parse({}).comments,
  ...change,
});
