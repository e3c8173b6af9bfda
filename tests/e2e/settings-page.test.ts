import type { Page } from 'playwright-core';
import type { Settings, SettingsAnswer } from '../../contract';
import { createAdmin, type Admin } from '../integration/support/admins';
import { violationsOn } from './support/axe';
import { closePages, DESKTOP, PHONE } from './support/browser';
import { openPanel, SETTINGS } from './support/panel';

jest.setTimeout(240_000);

const RULE = `${SETTINGS}/rules?rule=too_many_links`;
const SECTIONS = ['Comments', 'Rules', 'Words', 'Readers', 'Notifications', 'Permissions'];

let page: Page;
let colleague: Admin;
let original: Settings;

const parts = () => {
  const unsaved = page.getByRole('region', { name: 'Unsaved changes' });
  return {
    unsaved,
    sections: page.getByRole('navigation', { name: 'Parts of the settings' }),
    rule: page.getByRole('listitem', { name: 'Many links' }),
    links: page.getByRole('textbox', { name: 'Waits from' }),
    save: unsaved.getByRole('button', { name: 'Save', exact: true }),
    tryIt: unsaved.getByRole('button', { name: 'Try on comments' }),
    dialog: page.getByRole('dialog'),
  };
};
const inForce = async () => (await colleague.call<SettingsAnswer>('/legal-blog/settings')).body;
/** What somebody else saves. */
const put = async (change: (settings: Settings) => Settings) => {
  const { data, meta } = await inForce();
  const body = { version: meta.version, settings: change(data) };
  const saved = await colleague.call('/legal-blog/settings', { method: 'PUT', body });
  expect(saved.status).toBe(200);
};
const withLinks =
  (links: number) =>
  (settings: Settings): Settings => ({
    ...settings,
    rules: { ...settings.rules, too_many_links: { enabled: true, links } },
  });

beforeAll(async () => {
  colleague = await createAdmin('strapi-super-admin');
  original = (await inForce()).data;
  page = await openPanel('admin');
  // Whoever leaves with unsaved changes is asked by the browser, too.
  page.on('dialog', (dialog) => void dialog.accept());
});

beforeEach(async () => {
  await put(() => original);
  await page.setViewportSize(DESKTOP);
});

afterAll(async () => {
  await put(() => original);
  await closePages();
});

it.each(['light', 'dark'] as const)('every page is accessible in the %s theme', async (theme) => {
  await page.emulateMedia({ colorScheme: theme });
  await page.goto(SETTINGS);
  for (const name of SECTIONS) {
    await parts().sections.getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect([name, await violationsOn(page, 'main')]).toEqual([name, []]);
  }
  await page.setViewportSize(PHONE);
  await page.goto(RULE);
  await parts().links.fill('0');
  await parts().unsaved.getByText('1 field needs attention.').waitFor();
  expect(await violationsOn(page, 'main')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
});

it('leads to a rule, which is tried, saved, and in force', async () => {
  await page.goto(RULE);
  const { rule, links, tryIt, dialog, save, unsaved } = parts();
  await rule.waitFor();
  expect(await rule.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await links.inputValue()).toBe(String(original.rules.too_many_links.links));
  await links.fill('1');

  await tryIt.click();
  await dialog.getByRole('button', { name: 'Try', exact: true }).click();
  await dialog.getByText(/^[1-9]\d* of \d+ comments would come out differently\.$/).waitFor();
  await dialog.getByText('Nothing was changed.').waitFor();
  expect(await dialog.getByRole('row', { name: /^Many links .*\+\d+$/ }).count()).toBe(1);
  expect(await dialog.getByRole('listitem').first().innerText()).toContain('many links');
  expect(await violationsOn(page, '[role="dialog"]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  expect((await inForce()).data).toEqual(original);

  await save.click();
  await unsaved.waitFor({ state: 'detached' });
  await page.reload();
  await links.waitFor();
  expect(await links.inputValue()).toBe('1');
  expect((await inForce()).data).toEqual(withLinks(1)(original));
});

it('says what is wrong at its field, and loses nothing on the way there', async () => {
  await page.goto(RULE);
  const { sections, links, save, unsaved } = parts();
  await links.fill('1000');
  await sections.getByRole('link', { name: 'Words' }).click();
  const words = page.getByRole('textbox', { name: 'Spam words' });
  await words.fill('casino\n Casino \nfree money');
  await words.blur();
  await page.getByText('2 of 2,000 entries').waitFor();
  await page.getByText('1 entry that was there already was left out.').waitFor();
  await save.click();

  await page.getByText('Enter a whole number from 1 to 100 links.').waitFor();
  expect(await links.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await unsaved.getByRole('button', { name: '2 unsaved changes' }).count()).toBe(1);

  await links.fill('3');
  await save.click();
  await unsaved.waitFor({ state: 'detached' });
  const { rules } = (await inForce()).data;
  expect(rules.too_many_links.links).toBe(3);
  expect(rules.spam_words.words).toEqual(['casino', 'free money']);
});

it('asks what stays where a colleague saved meanwhile', async () => {
  await page.goto(RULE);
  const { links, save, dialog, unsaved } = parts();
  await links.fill('4');
  await put((settings) => ({
    ...withLinks(7)(settings),
    moderation: { ...settings.moderation, spamDays: 44 },
  }));
  await save.click();
  await dialog.getByText('7 links → 4 links').waitFor();
  await page.keyboard.press('Escape');
  expect(await links.inputValue()).toBe('4');

  await save.click();
  await dialog.getByRole('button', { name: 'Save mine over theirs' }).click();
  await unsaved.waitFor({ state: 'detached' });
  const { rules, moderation } = (await inForce()).data;
  expect([rules.too_many_links.links, moderation.spamDays]).toEqual([4, 44]);

  await links.fill('5');
  await put(withLinks(9));
  await save.click();
  await dialog.getByRole('button', { name: 'Load theirs, drop mine' }).click();
  await unsaved.waitFor({ state: 'detached' });
  expect(await links.inputValue()).toBe('9');
});

it('asks before changes are lost, but not between its own pages', async () => {
  await page.goto(RULE);
  const { sections, links, unsaved } = parts();
  await links.fill('6');
  await sections.getByRole('link', { name: 'Readers' }).click();
  await page.getByRole('link', { name: 'Webhooks' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  expect(page.url()).toContain(`${SETTINGS}/readers`);
  await unsaved.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Confirm' }).click();
  await unsaved.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Webhooks' }).click();
  await page.waitForURL('**/settings/webhooks');
});
