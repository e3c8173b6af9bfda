import type { StaffPreferences } from '../../../../contract';
import type { MessageId } from '../../translations/use-translate';

/** As they stand in the form, where a field may have been emptied. */
export type PreferencesDraft = Omit<StaffPreferences, 'olderThanHours'> & {
  olderThanHours: number | null;
};

/** In the order in which the form has them. */
export const CHECKED_FIELDS = ['weekdays', 'hours', 'digestHours', 'olderThanHours'] as const;
export type CheckedField = (typeof CHECKED_FIELDS)[number];
export type Complaints = Partial<Record<CheckedField, MessageId>>;

const LONGEST_WAIT = 720;
export const DIGESTS_AT_MOST = 6;

/** What the server would refuse, told at the field and before it is sent. */
export function checkPreferences(draft: PreferencesDraft): Complaints {
  const { weekdays, from, to, olderThanHours, digestHours } = draft;
  const complaints: Complaints = {};
  if (weekdays.length === 0) complaints.weekdays = 'people.weekdays.missing';
  if (from === '' || to === '') complaints.hours = 'people.hours.missing';
  else if (from >= to) complaints.hours = 'people.hours.order';
  if (digestHours.length === 0) complaints.digestHours = 'people.digest.missing';
  if (digestHours.length > DIGESTS_AT_MOST) complaints.digestHours = 'people.digest.too-many';
  const isWait =
    olderThanHours !== null &&
    Number.isInteger(olderThanHours) &&
    olderThanHours >= 0 &&
    olderThanHours <= LONGEST_WAIT;
  if (!isWait) complaints.olderThanHours = 'people.older.wrong';
  return complaints;
}

/** What is sent: null while something is wrong. */
export function toPreferences(draft: PreferencesDraft): StaffPreferences | null {
  const { olderThanHours } = draft;
  if (olderThanHours === null || Object.keys(checkPreferences(draft)).length > 0) return null;
  return { ...draft, olderThanHours };
}
