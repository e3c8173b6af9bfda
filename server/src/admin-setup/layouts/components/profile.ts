import type { EditLayout } from '../layout';

export const profileLayout: EditLayout = {
  mainField: 'label',
  rows: [
    [
      { name: 'label', size: 4, label: 'Label', placeholder: 'e.g. LinkedIn' },
      { name: 'url', size: 8, label: 'Web address', placeholder: 'https://' },
    ],
  ],
};
