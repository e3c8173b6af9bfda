import type { EditLayout } from '../layout';

export const attorneyTranslationLayout: EditLayout = {
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
      { name: 'title', size: 8, label: 'Title', hint: 'Position in the firm.' },
    ],
    [{ name: 'shortBio', size: 12, label: 'Short bio', hint: 'Plain text.' }],
    [{ name: 'bio', size: 12, label: 'Bio' }],
  ],
};
