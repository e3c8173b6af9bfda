import type { Locator, Page } from 'playwright-core';
import { violationsOn } from './support/axe';
import { closePages, DESKTOP, openPage, PHONE } from './support/browser';

jest.setTimeout(240_000);
afterEach(closePages);

const LONG_THREAD = '/blog/a-petition-in-pencil-how-gideon-reached-the-supreme-court';
const SHORT_THREAD = '/blog/twenty-working-days-a-note-on-foias-clock';
const NOWHERE = '/blog/nothing-of-that-name';

const PAGES = [
  { page: 'the list of posts', path: '/' },
  { page: 'a post with its thread', path: LONG_THREAD },
  { page: 'a bio', path: '/attorneys/honora-m-quill' },
  { page: 'a practice area', path: '/practice-areas/criminal-defense' },
  { page: 'an address without a page', path: NOWHERE },
];
const WIDTHS = [
  { device: 'a desktop', viewport: DESKTOP },
  { device: 'a phone', viewport: PHONE },
];

/** Whatever the browser has to say against a page: errors of scripts, files, and the policy. */
const listen = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const { url } = message.location();
    const text = message.text();
    // The status of the page itself is asserted apart.
    const isOwnStatus = url === page.url() && text.includes('responded with a status of');
    if (['error', 'warning'].includes(message.type()) && !isOwnStatus) {
      complaints.push(`${text} (${url})`);
    }
  });
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  return complaints;
};

/** Loads what the page loads only when it comes into sight. */
const scrollThrough = async (page: Page): Promise<void> => {
  for (const image of await page.getByRole('img').all()) await image.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
};

/** Pixels that one would have to scroll sideways for. */
const widthBeyond = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe.each(WIDTHS)('on $device', ({ viewport }) => {
  it.each(PAGES)('$page is sound, in light and in dark', async ({ path }) => {
    const page = await openPage({ viewport, colorScheme: 'light' });
    const complaints = listen(page);
    const response = await page.goto(path);
    expect(response?.status()).toBe(path === NOWHERE ? 404 : 200);
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    await scrollThrough(page);
    expect(complaints).toEqual([]);
    expect(await widthBeyond(page)).toBe(0);

    const light = await background(page);
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await background(page)).not.toBe(light);
    expect(await violationsOn(page)).toEqual([]);
  });
});

/** Where the focus is, and whether one sees it there. */
interface Stop {
  name: string;
  follows: boolean;
  isSeen: boolean;
}

const nextStop = async (page: Page): Promise<Stop> => {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const before = document.querySelector('[data-was-focused]');
    before?.removeAttribute('data-was-focused');
    element.setAttribute('data-was-focused', '');
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height, top, bottom } = element.getBoundingClientRect();
    return {
      name: element.getAttribute('name') ?? element.textContent.trim(),
      follows:
        before === null ||
        Boolean(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
      isSeen:
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) > 0 &&
        width > 0 &&
        height > 0 &&
        bottom > 0 &&
        top < window.innerHeight,
    };
  });
};

const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);

describe('with the keyboard alone', () => {
  it('a reader skips to the text, walks to the form in order, and learns what it lacks', async () => {
    const page = await openPage();
    await page.goto(SHORT_THREAD);
    expect(await nextStop(page)).toMatchObject({ name: 'Skip to the text', isSeen: true });
    await page.keyboard.press('Enter');
    expect(await hasFocus(page.getByRole('main'))).toBe(true);

    const stops: Stop[] = [];
    while (stops.at(-1)?.name !== 'body' && stops.length < 100) stops.push(await nextStop(page));
    stops.push(await nextStop(page));
    expect(stops.filter(({ follows, isSeen }) => !follows || !isSeen)).toEqual([]);
    expect(stops.slice(-4).map(({ name }) => name)).toEqual([
      'name',
      'email',
      'body',
      'Send comment',
    ]);

    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: 'Leave a comment' });
    await form.getByText('Please give a name.').waitFor();
    const name = form.getByRole('textbox', { name: 'Name' });
    expect(await hasFocus(name)).toBe(true);
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    expect(await violationsOn(page)).toEqual([]);
  });
});

describe('without JavaScript', () => {
  it('a post still shows its thread, and says what writing a comment takes', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(LONG_THREAD);
    const thread = page.getByRole('region', { name: 'Comments' });
    const count = Number.parseInt((await thread.getByText(/^\d+ comments$/).textContent()) ?? '');
    expect(count).toBeGreaterThan(20);
    expect(
      await thread
        .getByRole('article')
        .getByRole('button', { name: /^Reply/ })
        .count()
    ).toBe(0);
    expect(await thread.getByRole('article').count()).toBeGreaterThan(20);
    expect(await thread.locator('noscript').innerText()).toBe(
      'To write a comment, please allow JavaScript for this page.'
    );
    expect(await page.getByRole('form', { name: 'Leave a comment' }).count()).toBe(0);

    await thread.getByRole('link', { name: 'Newest first' }).click();
    const [newest] = await thread.getByRole('article').allInnerTexts();
    await thread.getByRole('link', { name: 'Oldest first' }).click();
    const [oldest] = await thread.getByRole('article').allInnerTexts();
    expect(newest).not.toBe(oldest);
  });
});
