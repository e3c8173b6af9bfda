/**
 * @options {"settings":{"rules":{"submitted_too_fast":{"seconds":0},"sent_too_often":{"seconds":0}}}}
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

const formOn = (page: Page): Locator => page.getByRole('form', { name: 'Leave a comment' });

/** @returns what the page says to that */
const sendComment = async (page: Page, author: string, text: string): Promise<Locator> => {
  const form = formOn(page);
  await form.getByRole('textbox', { name: 'Name' }).fill(author);
  await form.getByRole('textbox', { name: 'E-mail never shown' }).fill('reader@example.com');
  await form.getByRole('textbox', { name: 'Comment' }).pressSequentially(text);
  await form.getByRole('button', { name: 'Send comment' }).click();
  const thanks = form.getByRole('status').filter({ hasText: THANKS });
  await thanks.waitFor();
  return thanks;
};

describe('a comment', () => {
  it('is written by a reader, approved with the keyboard, and then there for all', async () => {
    const reader = await openPost();
    const title = await reader.title();
    const [before] = await countsOn(reader);

    const form = formOn(reader);
    const thanks = await sendComment(reader, AUTHOR, COMMENT);
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

    const waiting = Number(await desk.view('All waiting').getByText(/^\d+$/).textContent());
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

describe('a comment with a number that identifies somebody', () => {
  const author = 'Teodor Vance';
  const number = '219-09-9999';
  const lead = 'The clerk wants it on the form';

  const openInQueue = async (page: Page): Promise<ReturnType<typeof moderationDesk>> => {
    const desk = moderationDesk(page);
    await page.goto(MODERATION);
    await desk.row(lead).click();
    await page.getByRole('heading', { name: `Comment by ${author}` }).waitFor();
    return desk;
  };

  it('is masked until somebody who may reveals it, and public without it', async () => {
    const reader = await openPost();
    await sendComment(reader, author, `${lead}: ${number}. Does it belong there?`);

    const moderator = await openPanel('moderator');
    const masked = await openInQueue(moderator);
    await masked.comment.getByText('takes a permission that you do not have').waitFor();
    expect(await masked.comment.getByText('Restricted', { exact: true }).count()).toBe(1);
    expect(await masked.comment.getByRole('button', { name: 'Reveal' }).count()).toBe(0);
    expect(await masked.actions.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    await moderator.keyboard.press('v');
    expect(await moderator.content()).not.toContain(number);

    const admin = await openPanel('admin');
    const desk = await openInQueue(admin);
    await desk.comment.getByRole('button', { name: 'Reveal' }).waitFor();
    expect(await admin.content()).not.toContain(number);
    await admin.keyboard.press('v');
    await desk.comment.locator('mark').filter({ hasText: number }).waitFor();
    await desk.comment.getByText('Shown in full until you open another comment').waitFor();
    expect(await desk.heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await admin.keyboard.press('k');
    await admin
      .getByRole('heading', { name: `Comment by ${author}` })
      .waitFor({ state: 'detached' });
    await admin.keyboard.press('j');
    await desk.comment.getByRole('button', { name: 'Reveal' }).waitFor();
    expect(await admin.content()).not.toContain(number);

    await admin.keyboard.press('m');
    await admin
      .getByRole('dialog')
      .getByRole('button', { name: 'Approve without these parts' })
      .click();
    await desk.announcement.filter({ hasText: 'Approved with parts taken out.' }).waitFor();
    await reader.reload();
    const published = thread(reader).getByRole('article').filter({ hasText: lead });
    await published.getByText(`${lead}: […]. Does it belong there?`).waitFor();
    expect(await reader.content()).not.toContain(number);
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
