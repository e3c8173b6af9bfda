import { attorneyBioRows } from './attorney-bio-rows';
import { attorneyRecordRows } from './attorney-record-rows';
import type { ContentTypeLayout } from './layout';

export const attorneyLayout: ContentTypeLayout = {
  mainField: 'name',
  list: {
    columns: ['headshot', 'name', 'title', 'listed'],
    sortBy: 'familyName',
    sortOrder: 'ASC',
  },
  hiddenFields: { name: 'Name' },
  rows: [...attorneyBioRows, ...attorneyRecordRows],
};
