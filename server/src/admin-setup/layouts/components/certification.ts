import type { EditLayout } from '../layout';

export const certificationLayout: EditLayout = {
  mainField: 'area',
  rows: [
    [
      {
        name: 'area',
        size: 6,
        label: 'Area',
        hint: 'As the certificate names it.',
        placeholder: 'e.g. Criminal law',
      },
      {
        name: 'organization',
        size: 6,
        label: 'Certifying organization',
        hint: 'A bio may not say “certified” without it.',
      },
    ],
    [
      {
        name: 'accreditedBy',
        size: 6,
        label: 'Accredited by',
        hint: 'Who accredited that organization.',
        placeholder: 'e.g. American Bar Association',
      },
      { name: 'expiresOn', size: 6, label: 'Expires on' },
    ],
  ],
};
