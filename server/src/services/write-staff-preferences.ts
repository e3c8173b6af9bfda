import type { StaffPreferences, StaffPreferencesAnswer } from '../../../contract';
import type { StaffPreferencesStore } from '../ports/staff-preferences-store';

/** Keeps what an admin chooses for themselves; the last word stands. */
export const writeStaffPreferences =
  ({ preferences }: { preferences: Pick<StaffPreferencesStore, 'write'> }) =>
  async (adminId: number, chosen: StaffPreferences): Promise<StaffPreferencesAnswer> => {
    await preferences.write(adminId, chosen);
    return { data: chosen };
  };
