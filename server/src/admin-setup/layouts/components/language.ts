import type { EditLayout } from '../layout';

export const languageLayout: EditLayout = {
  mainField: 'tag',
  rows: [
    [
      {
        name: 'tag',
        size: 6,
        label: 'Language',
        hint: 'Its code: en for English, es for Spanish, zh for Chinese, pt-BR for Portuguese as in Brazil.',
        placeholder: 'e.g. es',
      },
    ],
  ],
};
