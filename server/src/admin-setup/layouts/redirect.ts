import type { ContentTypeLayout } from './layout';

export const redirectLayout: ContentTypeLayout = {
  mainField: 'from',
  list: {
    columns: ['from', 'to', 'statusCode'],
    sortBy: 'from',
    sortOrder: 'ASC',
  },
  rows: [
    [
      {
        name: 'from',
        size: 6,
        label: 'From',
        hint: 'The former path on this site.',
        placeholder: '/blog/old-address',
      },
      {
        name: 'to',
        size: 6,
        label: 'To',
        hint: 'A path on this site or a full web address. Empty for what is gone.',
        placeholder: '/blog/new-address',
      },
    ],
    [
      {
        name: 'statusCode',
        size: 6,
        label: 'Kind',
        hint: 'HTTP 301: moved for good. HTTP 302: for the time being. HTTP 410: gone, leads nowhere.',
      },
    ],
  ],
};
