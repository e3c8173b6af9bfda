import type { EditLayout } from '../layout';

export const officeLayout: EditLayout = {
  mainField: 'name',
  rows: [
    [
      {
        name: 'name',
        size: 8,
        label: 'Name',
        hint: 'Attorneys name their office by it.',
        placeholder: 'e.g. New York office',
      },
      {
        name: 'principal',
        size: 4,
        label: 'Principal office',
        hint: 'The one that notices and listings name.',
      },
    ],
    [
      {
        name: 'street',
        size: 12,
        label: 'Street',
        placeholder: 'e.g. 142 Example Street, Suite 9',
      },
    ],
    [
      { name: 'city', size: 5, label: 'City' },
      { name: 'region', size: 3, label: 'State', placeholder: 'e.g. NY' },
      { name: 'postalCode', size: 4, label: 'ZIP code', placeholder: 'e.g. 10001' },
    ],
    [
      { name: 'country', size: 4, label: 'Country', hint: 'Two letters.', placeholder: 'e.g. US' },
      {
        name: 'phone',
        size: 8,
        label: 'Phone',
        hint: 'As readers see it: 212-555-0142',
      },
    ],
  ],
};
