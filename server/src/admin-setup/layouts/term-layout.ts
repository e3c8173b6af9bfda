import type { ContentTypeLayout } from './layout';

/** What practice areas and topics have in common: both name a shelf of posts. */
export const termLayout: ContentTypeLayout = {
  mainField: 'name',
  list: {
    columns: ['name', 'slug', 'listed', 'updatedAt'],
    sortBy: 'name',
    sortOrder: 'ASC',
  },
  rows: [
    [{ name: 'name', size: 12, label: 'Name' }],
    [
      {
        name: 'slug',
        size: 8,
        label: 'Slug',
        hint: 'The end of the page’s web address. Leave it empty: it is made from the name.',
        placeholder: 'made-from-the-name',
      },
      {
        name: 'listed',
        size: 4,
        label: 'On the site',
        hint: 'False: kept here, shown nowhere.',
      },
    ],
    [
      {
        name: 'description',
        size: 12,
        label: 'Description',
        hint: 'Stands at the head of its page. Plain text.',
      },
    ],
    [{ name: 'callToAction', size: 12, label: 'Call to action, if not the firm’s' }],
    [{ name: 'translations', size: 12, label: 'Translations of name and description' }],
  ],
};
