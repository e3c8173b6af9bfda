// Takes the README's pictures of a playground that runs: npm run pictures -- [address]
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './fingerprint.mjs';

const { findBrowser } = createRequire(import.meta.url)('../tests/e2e/support/find-browser.cjs');

const address = process.argv[2] ?? 'http://127.0.0.1:1337';
const shoot = (page, name) =>
  page.screenshot({ path: path.join(root, 'docs', 'images', `${name}.png`) });

const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage({
  baseURL: address,
  viewport: { width: 1280, height: 860 },
  locale: 'en-US',
  reducedMotion: 'reduce',
});

const list = await fetch(new URL('/api/legal-blog/posts?pagination[pageSize]=50', address));
const { data } = await list.json();
const [discussed] = data.sort((one, other) => other.comments.count - one.comments.count);
await page.goto(new URL(discussed.url, address).pathname, { waitUntil: 'networkidle' });
await shoot(page, 'post-page');

await page.goto('/admin');
await page.getByRole('textbox', { name: 'Email' }).fill('moderator@example.com');
await page.getByRole('textbox', { name: 'Password' }).fill('Playground1!');
await page.getByRole('button', { name: 'Login' }).click();
await page.getByRole('heading', { name: /^Hello / }).waitFor();
await page.goto('/admin/plugins/legal-blog/moderation');
await page.getByRole('group', { name: 'Decide on this comment' }).waitFor();
// Strapi's own news, where it has any.
const news = page.getByRole('button', { name: 'Close the banner.' });
if (await news.isVisible()) await news.click();
await shoot(page, 'moderation');

await browser.close();
