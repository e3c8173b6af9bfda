import type { EditLayout } from '../layout';

export const publicOfficeLayout: EditLayout = {
  mainField: 'office',
  rows: [
    [{ name: 'office', size: 12, label: 'Office', placeholder: 'e.g. Assistant public defender' }],
    [
      { name: 'body', size: 8, label: 'Of what', hint: 'The county, agency or legislature.' },
      { name: 'years', size: 4, label: 'Years', placeholder: 'e.g. 2002–2011' },
    ],
  ],
};
