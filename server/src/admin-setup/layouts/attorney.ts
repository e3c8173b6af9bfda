import type { ContentTypeLayout } from './layout';

export const attorneyLayout: ContentTypeLayout = {
  mainField: 'name',
  list: {
    columns: ['headshot', 'name', 'title', 'listed'],
    sortBy: 'familyName',
    sortOrder: 'ASC',
  },
  hiddenFields: { name: 'Name' },
  rows: [
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
        hint: 'A portrait; its credit is kept under Image credit.',
      },
      {
        name: 'shortBio',
        size: 6,
        label: 'Short bio',
        hint: 'Two or three sentences, shown with each post. Plain text.',
      },
    ],
    [{ name: 'bio', size: 12, label: 'Bio' }],
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
    [{ name: 'admissions', size: 12, label: 'Admissions to the bar' }],
    [{ name: 'certifications', size: 12, label: 'Certifications as a specialist' }],
    [{ name: 'education', size: 12, label: 'Education' }],
    [{ name: 'clerkships', size: 12, label: 'Clerkships' }],
    [{ name: 'publicOffices', size: 12, label: 'Public offices' }],
    [{ name: 'teaching', size: 12, label: 'Teaching' }],
    [{ name: 'languages', size: 12, label: 'Languages spoken' }],
    [{ name: 'memberships', size: 12, label: 'Memberships' }],
    [{ name: 'awards', size: 12, label: 'Awards' }],
    [{ name: 'publications', size: 12, label: 'Publications' }],
    [{ name: 'representativeMatters', size: 12, label: 'Representative matters' }],
    [{ name: 'profiles', size: 12, label: 'Profiles elsewhere' }],
    [{ name: 'translations', size: 12, label: 'Translations of title and bio' }],
    [
      {
        name: 'activeFrom',
        size: 6,
        label: 'With the firm from',
      },
      {
        name: 'activeTo',
        size: 6,
        label: 'With the firm until',
        hint: 'From the day after, the bio says “former” and shows no contact.',
      },
    ],
    [
      {
        name: 'panelAccount',
        size: 6,
        label: 'Account in this panel',
        hint: 'If the attorney logs in here.',
        placeholder: 'Choose an account',
        mainField: 'email',
      },
      {
        name: 'deputy',
        size: 6,
        label: 'Deputy',
        hint: 'Stands in while the attorney is away.',
        placeholder: 'Choose an attorney',
        mainField: 'name',
      },
    ],
    [
      { name: 'awayFrom', size: 6, label: 'Away from', hint: 'For the firm only.' },
      { name: 'awayTo', size: 6, label: 'Away until', hint: 'For the firm only.' },
    ],
  ],
};
