import type { StaffPreferencesAnswer } from '../../../contract';
import type { StaffPreferencesStore } from '../ports/staff-preferences-store';

/** What an admin chose to be mailed; the defaults until they do. */
export const readStaffPreferences =
  ({ preferences }: { preferences: Pick<StaffPreferencesStore, 'read'> }) =>
  async (adminId: number): Promise<StaffPreferencesAnswer> => ({
    data: await preferences.read(adminId),
  });
