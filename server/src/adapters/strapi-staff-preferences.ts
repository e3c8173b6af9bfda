import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { staffPreferences, type StaffPreferences } from '../../../contract';
import type { StaffPreferencesStore } from '../ports/staff-preferences-store';
import { insertIfAbsent } from './insert-if-absent';
import { newDocumentId } from './new-document-id';
import { retryOnDeadlock } from './retry-on-deadlock';

const TABLE = 'legal_blog_staff_preferences';

const rows = z.array(z.object({ admin_id: z.number(), choices: z.string() }));

const defaults = (): StaffPreferences => staffPreferences.parse({});

const parseChoices = (text: string): StaffPreferences => {
  try {
    return staffPreferences.parse(JSON.parse(text));
  } catch {
    return defaults();
  }
};

export const createStaffPreferences = (strapi: Core.Strapi): StaffPreferencesStore => {
  const table = () => strapi.db.connection(TABLE);

  const readMany = async (
    adminIds: readonly number[]
  ): Promise<ReadonlyMap<number, StaffPreferences>> => {
    const found: unknown = await table()
      .whereIn('admin_id', [...adminIds])
      .select('admin_id', 'choices');
    const saved = new Map(
      rows.parse(found).map((row) => [row.admin_id, parseChoices(row.choices)])
    );
    return new Map(adminIds.map((adminId) => [adminId, saved.get(adminId) ?? defaults()]));
  };

  return {
    readMany,
    read: async (adminId) => (await readMany([adminId])).get(adminId) ?? defaults(),

    async write(adminId, preferences) {
      const choices = JSON.stringify(preferences);
      const change = async (): Promise<unknown> =>
        table().where({ admin_id: adminId }).update({ choices });
      await retryOnDeadlock(async () => {
        if ((await change()) === 0) {
          const row = { document_id: newDocumentId(), admin_id: adminId, choices };
          await insertIfAbsent(strapi, TABLE, row, ['admin_id']);
          await change();
        }
      });
    },

    async claimDigest(adminId, { since, at }) {
      const claimed: unknown = await retryOnDeadlock(async () =>
        table()
          .where({ admin_id: adminId })
          .where((unsent) => {
            void unsent.whereNull('last_digest_at').orWhere('last_digest_at', '<', since);
          })
          .update({ last_digest_at: at })
      );
      return claimed === 1;
    },
  };
};
