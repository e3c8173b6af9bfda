import type { StaffPreferences } from '../../../contract';

export interface StaffPreferencesStore {
  /** The defaults where nothing was ever chosen, and where it cannot be read any more. */
  read: (adminId: number) => Promise<StaffPreferences>;
  /** Of each admin asked about. */
  readMany: (adminIds: readonly number[]) => Promise<ReadonlyMap<number, StaffPreferences>>;
  write: (adminId: number, preferences: StaffPreferences) => Promise<void>;
  /** Compare and set over all instances: true for the first one since a moment. */
  claimDigest: (adminId: number, digest: { since: Date; at: Date }) => Promise<boolean>;
}
