import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { createRequire } from 'node:module';

const { findBrowser } = createRequire(__filename)('../../tests/e2e/support/find-browser.cjs') as {
  findBrowser: () => string;
};

interface Watched {
  keyTimes: number[];
}

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

/** From the key going down to the frame after the next comment was put into the page. */
const watchKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    document.addEventListener(
      'keydown',
      (event) => {
        const before = document.querySelector('article h2')?.textContent;
        const look = () => {
          if (document.querySelector('article h2')?.textContent === before) {
            requestAnimationFrame(look);
          } else requestAnimationFrame(() => times.push(performance.now() - event.timeStamp));
        };
        requestAnimationFrame(look);
      },
      { capture: true }
    );
  });

const press = async (page: Page, key: string): Promise<number[]> => {
  await page.evaluate(() => {
    (window as unknown as Watched).keyTimes.length = 0;
  });
  for (let turn = 1; turn <= PRESSES; turn += 1) {
    await page.keyboard.press(key);
    await page.waitForFunction(
      (count) => (window as unknown as Watched).keyTimes.length >= count,
      turn
    );
  }
  return page.evaluate(() => [...(window as unknown as Watched).keyTimes]);
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
    await watchKeys(page);
    return { next: await press(page, 'j'), approve: await press(page, 'a') };
  } finally {
    await browser.close();
  }
};
