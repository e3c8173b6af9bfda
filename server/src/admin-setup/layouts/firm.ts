import type { ContentTypeLayout } from './layout';

export const firmLayout: ContentTypeLayout = {
  mainField: 'name',
  list: { columns: ['name', 'updatedAt'], sortBy: 'name', sortOrder: 'ASC' },
  rows: [
    [
      { name: 'name', size: 6, label: 'Name of the firm' },
      {
        name: 'timeZone',
        size: 6,
        label: 'Time zone',
        hint: 'By its IANA name. It decides which day it is for posts and bios.',
        placeholder: 'e.g. America/New_York',
      },
    ],
    [{ name: 'logo', size: 12, label: 'Logo' }],
    [{ name: 'callToAction', size: 12, label: 'Call to action, on every post' }],
    [{ name: 'offices', size: 12, label: 'Offices' }],
    [
      {
        name: 'responsibleAttorney',
        size: 6,
        label: 'Responsible attorney',
        hint: 'Answers for posts that name nobody else.',
        placeholder: 'Choose an attorney',
        mainField: 'name',
      },
      {
        name: 'intakeAddress',
        size: 6,
        label: 'E-mail of intake',
        hint: 'Where inquiries of possible clients go. For the firm only.',
        placeholder: 'intake@example.com',
      },
    ],
    [{ name: 'jurisdictions', size: 12, label: 'Jurisdictions in which the firm practices' }],
    [{ name: 'standingNotices', size: 12, label: 'Standing notices on posts' }],
    [
      {
        name: 'commentNotice',
        size: 12,
        label: 'Notice at the comment form',
        hint: 'What readers must know before they write. Plain text.',
      },
    ],
    [
      {
        name: 'featuredQuotes',
        size: 12,
        label: 'Featured quotes',
        hint: 'Quotations for every page of the site, in this order.',
        placeholder: 'Add or create a pull-quote',
        mainField: 'text',
      },
    ],
    [{ name: 'profiles', size: 12, label: 'Profiles elsewhere' }],
    [{ name: 'translations', size: 12, label: 'Translations of call to action and notice' }],
  ],
};
