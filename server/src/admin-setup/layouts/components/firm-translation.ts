import type { EditLayout } from '../layout';

export const firmTranslationLayout: EditLayout = {
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
      {
        name: 'callToActionLabel',
        size: 8,
        label: 'Text of the call to action',
        placeholder: 'e.g. Consulta gratuita',
      },
    ],
    [{ name: 'commentNotice', size: 12, label: 'Notice at the comment form', hint: 'Plain text.' }],
  ],
};
