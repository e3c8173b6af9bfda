import type { CheckedField, Complaints, PreferencesDraft } from './check-preferences';

/** What each part of the form gets. */
export interface FormPart {
  draft: PreferencesDraft;
  complaints: Complaints;
  change: (changed: Partial<PreferencesDraft>) => void;
}

/** What takes the focus where something is wrong with a field. */
export const fieldId = (field: CheckedField): string => `legal-blog-notifications-${field}`;
