import type { EditLayout } from '../layout';

export const termTranslationLayout: EditLayout = {
  mainField: 'language',
  rows: [
    [
      {
        name: 'language',
        size: 4,
        label: 'Language',
        hint: 'The code of the language, as the site uses it: es for Spanish.',
        placeholder: 'e.g. es',
      },
      { name: 'name', size: 8, label: 'Name' },
    ],
    [{ name: 'description', size: 12, label: 'Description', hint: 'Plain text.' }],
  ],
};
