import './app';

/** What the plugin itself writes: nothing that is refused may leave a row in one of these. */
const TABLES = [
  'plugin::legal-blog.comment',
  'plugin::legal-blog.thread',
  'plugin::legal-blog.decision',
  'plugin::legal-blog.slug-claim',
] as const;

/** Rows of the plugin's own tables, by type. */
export const countOwnRows = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    await Promise.all(
      TABLES.map(async (uid): Promise<[string, number]> => [
        uid,
        await app.strapi.db.query(uid).count(),
      ])
    )
  );
