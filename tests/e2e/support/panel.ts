import type { Page } from 'playwright-core';
import { openPage } from './browser';

/** Of all accounts of the playground. */
const PASSWORD = 'Playground1!';

/** The people of the playground, by what they do. */
export const ACCOUNTS = {
  admin: { email: 'admin@example.com', name: 'Ada Whitlow' },
  editor: { email: 'editor@example.com', name: 'Edith Marlow' },
  moderator: { email: 'moderator@example.com', name: 'Milo Prentiss' },
  lead: { email: 'lead@example.com', name: 'Leonie Hartwell' },
} as const;

/** The admin panel, after signing in as a person does. The form takes five tries in five minutes. */
export const openPanel = async (who: keyof typeof ACCOUNTS): Promise<Page> => {
  const page = await openPage();
  await page.goto('/admin');
  await page.getByRole('textbox', { name: 'Email' }).fill(ACCOUNTS[who].email);
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('heading', { name: /^Hello / }).waitFor();
  return page;
};

export const MODERATION = '/admin/plugins/legal-blog/moderation';
export const SETTINGS = '/admin/settings/legal-blog';

/** The parts of the moderation page. */
export const moderationDesk = (page: Page) => {
  const list = page.getByRole('region', { name: 'Comments' });
  return {
    list,
    row: (text: string) => list.getByRole('link').filter({ hasText: text }),
    openRow: list.locator('[aria-current="true"]'),
    comment: page.getByRole('article', { name: /^Comment by / }),
    heading: page.getByRole('heading', { name: /^Comment by / }),
    actions: page.getByRole('group', { name: 'Decide on this comment' }),
    /** What a screen reader is told became of a decision. */
    announcement: page.getByRole('main').getByRole('status'),
    tab: (name: string) => page.getByRole('tab', { name }),
  };
};
