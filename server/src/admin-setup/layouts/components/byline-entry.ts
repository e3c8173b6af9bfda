import type { EditLayout } from '../layout';

/** Strapi cannot show a related entry as the line that stands for a folded one, so the role does. */
export const bylineEntryLayout: EditLayout = {
  mainField: 'role',
  rows: [
    [
      {
        name: 'attorney',
        size: 8,
        label: 'Attorney',
        hint: 'In whose name the post goes out, whoever typed it in.',
        placeholder: 'Choose an attorney',
        mainField: 'name',
      },
      { name: 'role', size: 4, label: 'Role' },
    ],
  ],
};
