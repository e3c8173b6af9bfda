// Takes the pictures of README and docs of a playground that runs: npm run pictures -- [address]
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './fingerprint.mjs';

const { findBrowser } = createRequire(import.meta.url)('../tests/e2e/support/find-browser.cjs');

const DESK = '/admin/plugins/legal-blog/moderation';
const SETTINGS = '/admin/settings/legal-blog';
const DESKTOP = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };

const address = process.argv[2] ?? 'http://127.0.0.1:1337';
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });

/** Milliseconds: the first page of the panel takes long where the machine is busy. */
const PATIENCE = 90_000;

const openPage = async () => {
  const page = await browser.newPage({
    baseURL: address,
    viewport: DESKTOP,
    locale: 'en-US',
    reducedMotion: 'reduce',
  });
  page.setDefaultTimeout(PATIENCE);
  return page;
};
const shoot = async (page, name) => {
  // A tooltip or a focus ring of how we came here is no part of the picture.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(root, 'docs', 'images', `${name}.png`) });
};

const signIn = async (page, email) => {
  await page.goto('/admin');
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill('Playground1!');
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('heading', { name: /^Hello / }).waitFor();
  // Strapi's own news, where it has any.
  const news = page.getByRole('button', { name: 'Close the banner.' });
  if (await news.isVisible()) await news.click();
};

/** Opens the first comment of a list that has some words in it. */
const openComment = async (page, search, words) => {
  await page.goto(`${DESK}${search}`);
  await page.getByRole('region', { name: 'Comments' }).getByText(words).first().click();
  await page.getByRole('article', { name: /^Comment by / }).waitFor();
  // What stands beside the comment comes a moment after it.
  await page.getByRole('heading', { name: 'So far' }).waitFor();
  await page.waitForLoadState('networkidle');
};

const reader = await openPage();
const list = await fetch(new URL('/api/legal-blog/posts?pagination[pageSize]=50', address));
const { data } = await list.json();
const [discussed] = data.sort((one, other) => other.comments.count - one.comments.count);
await reader.goto(new URL(discussed.url, address).pathname, { waitUntil: 'networkidle' });
await shoot(reader, 'post-page');

const admin = await openPage();
await signIn(admin, 'admin@example.com');
await admin.getByText('The oldest came').waitFor();
await admin.getByText('The oldest came').scrollIntoViewIfNeeded();
await shoot(admin, 'home-page');
await openComment(admin, '', 'They gave me a lawyer');
await shoot(admin, 'moderation');
await openComment(admin, '?lane=restricted', 'they want me to sign');
await shoot(admin, 'restricted');
await admin.goto(`${SETTINGS}/rules`, { waitUntil: 'networkidle' });
await admin.getByRole('heading', { name: 'Legal Blog' }).waitFor();
await admin.getByRole('switch').first().waitFor();
await shoot(admin, 'settings');
await admin.goto(`${DESK}/statistics`, { waitUntil: 'networkidle' });
await admin.locator('.recharts-surface').first().waitFor();
await shoot(admin, 'statistics');
await admin.goto(`${DESK}/log`, { waitUntil: 'networkidle' });
await shoot(admin, 'log');

await admin.emulateMedia({ colorScheme: 'dark' });
await openComment(admin, '', 'They gave me a lawyer');
await shoot(admin, 'moderation-dark');
await admin.emulateMedia({ colorScheme: 'light' });
await admin.setViewportSize(PHONE);
await openComment(admin, '', 'They gave me a lawyer');
await shoot(admin, 'moderation-phone');

await browser.close();
