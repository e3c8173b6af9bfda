import type { EditLayout } from '../layout';

export const membershipLayout: EditLayout = {
  mainField: 'organization',
  rows: [
    [{ name: 'organization', size: 12, label: 'Organization' }],
    [
      {
        name: 'role',
        size: 8,
        label: 'Role',
        placeholder: 'e.g. Chair, criminal practice committee',
      },
      { name: 'years', size: 4, label: 'Years', placeholder: 'e.g. 2019–2023' },
    ],
  ],
};
