import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import '../../integration/support/app';

declare global {
  /** A Chromium that the test environment started for this suite. */
  var browser: Browser;
}

/** Milliseconds that a person would wait on a slow machine before giving up. */
const PATIENCE = 45_000;

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

/** A window of somebody who was never here before. */
export const openPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: app.url,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    viewport: DESKTOP,
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  return context.newPage();
};

export const closePages = async (): Promise<void> => {
  await Promise.all(browser.contexts().map((context) => context.close()));
};
