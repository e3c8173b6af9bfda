import { OWN_TABLES } from '../../../server/src/content/subject-types';
import './app';

/** What the plugin itself writes: nothing that is refused may leave a row in one of these. */
const TABLES = OWN_TABLES;

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
