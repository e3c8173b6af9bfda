import type { ContentTypeLayout } from './layout';
import { postRecordRows } from './post-record-rows';
import { postTextRows } from './post-text-rows';

export const postLayout: ContentTypeLayout = {
  mainField: 'title',
  list: {
    columns: ['title', 'publishedOn'],
    sortBy: 'publishedOn',
    sortOrder: 'DESC',
  },
  hiddenFields: { supersededById: 'Superseded by (id)' },
  rows: [...postTextRows, ...postRecordRows],
};
