import type { EditLayout } from '../layout';

export const admissionLayout: EditLayout = {
  mainField: 'court',
  rows: [
    [
      {
        name: 'jurisdiction',
        size: 4,
        label: 'Jurisdiction',
        hint: 'US is federal; US-NY is New York.',
      },
      {
        name: 'court',
        size: 8,
        label: 'Court',
        hint: 'Names this entry in the list.',
        placeholder: 'e.g. New York, all courts of the state',
      },
    ],
    [
      { name: 'year', size: 4, label: 'Year' },
      { name: 'barNumber', size: 4, label: 'Bar number' },
      {
        name: 'standing',
        size: 4,
        label: 'Status',
        hint: 'Only active ones are marked up for search engines.',
      },
    ],
    [
      {
        name: 'verifiedOn',
        size: 4,
        label: 'Verified on',
        hint: 'When somebody last looked it up.',
      },
      {
        name: 'lookupUrl',
        size: 8,
        label: 'Where to look it up',
        hint: 'The bar’s or the court’s page.',
        placeholder: 'https://',
      },
    ],
  ],
};
