import type { EditLayout } from './layout';

/** Who the attorney is and how to reach them. */
export const attorneyBioRows: EditLayout['rows'] = [
  [
    { name: 'givenName', size: 4, label: 'Given name' },
    { name: 'middleName', size: 4, label: 'Middle name' },
    { name: 'familyName', size: 4, label: 'Family name' },
  ],
  [
    {
      name: 'postNominals',
      size: 4,
      label: 'Post-nominals',
      hint: 'What follows the name.',
      placeholder: 'e.g. J.D., LL.M.',
    },
    {
      name: 'title',
      size: 8,
      label: 'Title',
      hint: 'Position in the firm.',
      placeholder: 'e.g. Partner, criminal defense',
    },
  ],
  [
    {
      name: 'slug',
      size: 8,
      label: 'Slug',
      hint: 'The end of the bio’s web address. Leave it empty: it is made from the name.',
      placeholder: 'made-from-the-name',
    },
    {
      name: 'listed',
      size: 4,
      label: 'On the site',
      hint: 'False: the bio is not shown; bylines keep the name.',
    },
  ],
  [
    {
      name: 'headshot',
      size: 6,
      label: 'Headshot',
      hint: 'A portrait. Author and license go under Image credit.',
    },
    {
      name: 'shortBio',
      size: 6,
      label: 'Short bio',
      hint: 'Two or three sentences, shown with each post. Plain text.',
    },
  ],
  [
    {
      name: 'bio',
      size: 12,
      label: 'Bio',
      hint: 'From Word or Google Docs only the words are pasted.',
    },
  ],
  [
    {
      name: 'office',
      size: 6,
      label: 'Office',
      hint: 'The name that the office has under Firm.',
      placeholder: 'e.g. New York office',
    },
    {
      name: 'practiceAreas',
      size: 6,
      label: 'Practice areas',
      placeholder: 'Add a practice area',
      mainField: 'name',
    },
  ],
  [
    {
      name: 'email',
      size: 8,
      label: 'E-mail',
      placeholder: 'name@example.com',
    },
    {
      name: 'emailIsPublic',
      size: 4,
      label: 'Show the e-mail',
      hint: 'False: for the firm only.',
    },
  ],
  [{ name: 'phones', size: 12, label: 'Phones' }],
];
