import type { EditLayout } from '../layout';

export const callToActionLayout: EditLayout = {
  mainField: 'label',
  rows: [
    [
      {
        name: 'label',
        size: 12,
        label: 'Text',
        hint: 'What the button or line says.',
        placeholder: 'e.g. Free consultation',
      },
    ],
    [
      {
        name: 'phone',
        size: 6,
        label: 'Phone',
        hint: 'As readers see it: 1-800-555-0142',
      },
      {
        name: 'url',
        size: 6,
        label: 'Web address',
        hint: 'Where the text leads, if not to the phone.',
        placeholder: 'https://',
      },
    ],
  ],
};
