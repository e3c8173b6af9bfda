import type { EditLayout } from './layout';

/** What stands in the bio’s lists, and what the firm keeps for itself. */
export const attorneyRecordRows: EditLayout['rows'] = [
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
      hint: 'For administrators, if the attorney logs in here. Others see codes instead of addresses.',
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
];
