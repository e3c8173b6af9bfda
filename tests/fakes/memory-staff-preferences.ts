import type { z } from 'zod';
import { staffPreferences, type StaffPreferences } from '../../contract';
import type { StaffPreferencesStore } from '../../server/src/ports/staff-preferences-store';

export interface MemoryStaffPreferences extends StaffPreferencesStore {
  choose: (adminId: number, chosen: z.input<typeof staffPreferences>) => void;
}

export const createMemoryStaffPreferences = (): MemoryStaffPreferences => {
  const saved = new Map<number, StaffPreferences>();
  const digests = new Map<number, Date>();
  const of = (adminId: number): StaffPreferences =>
    saved.get(adminId) ?? staffPreferences.parse({});
  return {
    choose: (adminId, chosen) => void saved.set(adminId, staffPreferences.parse(chosen)),
    read: (adminId) => Promise.resolve(of(adminId)),
    readMany: (adminIds) =>
      Promise.resolve(new Map(adminIds.map((adminId) => [adminId, of(adminId)]))),
    write: (adminId, preferences) => {
      saved.set(adminId, preferences);
      return Promise.resolve();
    },
    claimDigest(adminId, { since, at }) {
      const last = digests.get(adminId);
      const isFirst = saved.has(adminId) && (last === undefined || last < since);
      if (isFirst) {
        digests.set(adminId, at);
      }
      return Promise.resolve(isFirst);
    },
  };
};
