import type { EditLayout } from '../layout';

export const standingNoticeLayout: EditLayout = {
  mainField: 'code',
  rows: [
    [
      {
        name: 'code',
        size: 12,
        label: 'Short name',
        hint: 'For the firm and its front end, not for readers.',
        placeholder: 'e.g. attorney-advertising',
      },
    ],
    [{ name: 'text', size: 12, label: 'Text', hint: 'As readers see it. Plain text.' }],
    [
      {
        name: 'jurisdiction',
        size: 4,
        label: 'Only in',
        hint: 'Left empty, on posts of every jurisdiction.',
      },
      {
        name: 'classification',
        size: 4,
        label: 'Only on',
        hint: 'Left empty, on posts of every classification.',
      },
      { name: 'placement', size: 4, label: 'Place' },
    ],
  ],
};
