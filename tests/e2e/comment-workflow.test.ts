/**
 * @options {"settings":{"rules":{"submitted_too_fast":{"seconds":0}}}}
 */
import type { Locator, Page } from 'playwright-core';
import { closePages, openPage } from './support/browser';
import { MODERATION, moderationDesk, openPanel } from './support/panel';

jest.setTimeout(240_000);
afterEach(closePages);

const POST = 'The paper nobody produced: Mapp v. Ohio and the exclusionary rule';
const AUTHOR = 'Ida Lindqvist';
const MARKUP = '<b>searched</b> <img src="x" onerror="document.title=\'taken\'">';
const COMMENT = `Did anyone ask who had ${MARKUP} the house before?`;
const THANKS = 'Thank you: your comment waits for a moderator.';

const thread = (page: Page): Locator => page.getByRole('region', { name: 'Comments' });
const commentOnPage = (page: Page): Locator =>
  thread(page).getByRole('article').filter({ hasText: 'Did anyone ask who had' });

/** What the page says in both its places: under the title and above the thread. */
const countsOn = async (page: Page): Promise<(string | null)[]> => {
  const count = /^\d+ comments?$/;
  return [
    await page.getByRole('link', { name: count }).textContent(),
    await thread(page).getByText(count).textContent(),
  ];
};

const openPost = async (): Promise<Page> => {
  const page = await openPage();
  await page.goto('/');
  await page.getByRole('link', { name: POST }).click();
  await page.getByRole('heading', { level: 1, name: POST }).waitFor();
  return page;
};

describe('a comment', () => {
  it('is written by a reader, approved with the keyboard, and then there for all', async () => {
    const reader = await openPost();
    const title = await reader.title();
    const [before] = await countsOn(reader);

    const form = reader.getByRole('form', { name: 'Leave a comment' });
    await form.getByRole('textbox', { name: 'Name' }).fill(AUTHOR);
    await form.getByRole('textbox', { name: 'E-mail never shown' }).fill('ida@example.com');
    await form.getByRole('textbox', { name: 'Comment' }).pressSequentially(COMMENT);
    await form.getByRole('button', { name: 'Send comment' }).click();
    const thanks = form.getByRole('status').filter({ hasText: THANKS });
    await thanks.waitFor();
    expect(await thanks.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await form.getByRole('button', { name: 'Send comment' }).isVisible()).toBe(false);

    await reader.reload();
    await thread(reader).waitFor();
    expect(await thread(reader).getByText('Did anyone ask').count()).toBe(0);
    expect(await form.getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('');
    expect(await countsOn(reader)).toEqual([before, before]);

    const moderator = await openPanel('moderator');
    await moderator.getByRole('link', { name: 'Moderation' }).click();
    const desk = moderationDesk(moderator);
    await desk.row('Did anyone ask').focus();
    await moderator.keyboard.press('Enter');
    await moderator.getByRole('heading', { name: `Comment by ${AUTHOR}` }).waitFor();
    expect(await desk.comment.getByText(COMMENT).count()).toBe(1);
    expect(await desk.comment.locator('b, img').count()).toBe(0);

    const waiting = Number(await desk.tab('Pending').getByText(/^\d+$/).textContent());
    await moderator.keyboard.press('a');
    await desk.announcement.filter({ hasText: `Approved. ${waiting - 1} wait.` }).waitFor();
    await desk.row('Did anyone ask').waitFor({ state: 'detached' });

    await reader.reload();
    await commentOnPage(reader).waitFor();
    expect(await commentOnPage(reader).getByText(AUTHOR, { exact: true }).count()).toBe(1);
    const after = `${Number.parseInt(before ?? '') + 1} comments`;
    expect(await countsOn(reader)).toEqual([after, after]);

    expect(await commentOnPage(reader).getByText(COMMENT).count()).toBe(1);
    expect(await commentOnPage(reader).locator('b, img').count()).toBe(0);
    expect(await reader.title()).toBe(title);
  });
});

describe('an admin without the permission', () => {
  it('finds no way to the queue, a page that says so, and no data', async () => {
    const editor = await openPanel('editor');
    await editor.getByRole('link', { name: 'Content Manager' }).waitFor();
    expect(await editor.getByRole('link', { name: 'Moderation' }).count()).toBe(0);

    const own = editor.waitForRequest(
      (request) => request.headers()['authorization'] !== undefined
    );
    const asked: string[] = [];
    editor.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await editor.goto(MODERATION);
    await editor.getByText("You don't have the permissions to access that content").waitFor();
    expect(await editor.getByRole('heading', { name: 'Moderation' }).count()).toBe(0);
    expect(asked.filter((path) => path.startsWith('/legal-blog/'))).toEqual([]);

    const authorization = (await own).headers()['authorization'] ?? '';
    const queue = await editor.request.get('/legal-blog/moderation/queue', {
      headers: { authorization },
    });
    expect(queue.status()).toBe(403);
    expect(await queue.json()).toMatchObject({ data: null, error: { status: 403 } });
    const decision = await editor.request.post('/legal-blog/moderation/decisions', {
      headers: { authorization },
      data: { action: 'approve', items: [{ documentId: 'a23456789012345678901234', version: 1 }] },
    });
    expect(decision.status()).toBe(403);
  });
});
