/** Where the desk is in the panel; everything of it lies under this path. */
export const MODERATION = '/plugins/legal-blog/moderation';
