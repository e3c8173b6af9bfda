import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { createRequire } from 'node:module';

const { findBrowser } = createRequire(__filename)('../../tests/e2e/support/find-browser.cjs') as {
  findBrowser: () => string;
};

const LOADED = 1_000;
const PRESSES = 60;

/** Signs in, opens the queue and loads so much of it. */
const openDesk = async (page: Page): Promise<void> => {
  await page.goto('/admin');
  await page.getByRole('textbox', { name: 'Email' }).fill('moderator@example.com');
  await page.getByRole('textbox', { name: 'Password' }).fill('Playground1!');
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('heading', { name: /^Hello / }).waitFor();
  await page.goto('/admin/plugins/legal-blog/moderation?lane=general');
  const rows = page.getByRole('region', { name: 'Comments' }).getByRole('listitem');
  await rows.first().waitFor();
  const more = page.getByRole('button', { name: 'Load more' });
  for (let shown = await rows.count(); shown < LOADED;) {
    await more.click();
    await page.waitForFunction(
      (before) => document.querySelectorAll('section li').length > before,
      shown
    );
    shown = await rows.count();
  }
  await page.getByRole('button', { name: 'Approve', exact: true }).waitFor();
};

/**
 * From the key going down to the frame after the next comment was put into the page. As text: what
 * runs this file gives functions a helper that a browser does not have.
 */
const WATCH_KEYS = `
  window.keyTimes = [];
  document.addEventListener('keydown', (event) => {
    const heading = () => document.querySelector('article h2')?.textContent;
    const before = heading();
    requestAnimationFrame(function look() {
      if (heading() === before) requestAnimationFrame(look);
      else requestAnimationFrame(() => window.keyTimes.push(performance.now() - event.timeStamp));
    });
  }, { capture: true });
`;

const press = async (page: Page, key: string): Promise<number[]> => {
  await page.evaluate('window.keyTimes.length = 0');
  for (let turn = 1; turn <= PRESSES; turn += 1) {
    await page.keyboard.press(key);
    await page.waitForFunction(
      // A text would be evaluated in the page, which its content security policy forbids.
      (count) => (window as unknown as { keyTimes: number[] }).keyTimes.length >= count,
      turn
    );
  }
  return page.evaluate<number[]>('window.keyTimes');
};

/** Milliseconds for going to the next comment, and for approving one and going to the next. */
export const keyToPaint = async (
  baseURL: string
): Promise<{ next: number[]; approve: number[] }> => {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ baseURL, viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(120_000);
    await openDesk(page);
    await page.evaluate(WATCH_KEYS);
    return { next: await press(page, 'j'), approve: await press(page, 'a') };
  } finally {
    await browser.close();
  }
};
