import type { Page } from 'playwright-core';
import type { OverviewAnswer, PostCommentsAnswer, SubmissionReceipt } from '../../contract';
import { createAdmin } from '../integration/support/admins';
import { validSubmission } from '../integration/support/content';
import { api } from '../integration/support/requests';
import { violationsOn } from './support/axe';
import { closePages, DESKTOP, PHONE } from './support/browser';
import { MODERATION, openPanel } from './support/panel';

jest.setTimeout(240_000);
afterAll(closePages);

const COMMENT = 'plugin::legal-blog.comment';
const WIDGET = '[aria-labelledby="plugin::legal-blog.moderation"] main > *';

let moderator: Page;
let admin: Page;
let post: { documentId: string; title: string; slug: string };
let readerPage: string;

const widgetOn = (page: Page) => page.getByRole('region', { name: 'Moderation', exact: true });
const panelOn = (page: Page) =>
  page
    .getByRole('complementary')
    .filter({ has: page.getByRole('heading', { name: 'Comments', level: 2, exact: true }) });
const postAddress = () =>
  `/admin/content-manager/collection-types/plugin::legal-blog.post/${post.documentId}`;
const ask = async <Body>(path: string): Promise<Body> => {
  const somebody = await createAdmin('legal-blog-moderator');
  return (await somebody.call<Body>(`/legal-blog/moderation/${path}`)).body;
};

beforeAll(async () => {
  const found = await ask<{ data: { post: { documentId: string; title: string } }[] }>('queue');
  const documentId = found.data[0]?.post.documentId ?? '';
  const title = found.data[0]?.post.title ?? '';
  const row = await app.strapi
    .documents('plugin::legal-blog.post')
    .findOne({ documentId, status: 'published' });
  post = { documentId, title, slug: String((row as { slug?: unknown } | null)?.slug) };
  const sent = await api<SubmissionReceipt>(`/posts/${post.slug}/comments`, {
    method: 'POST',
    body: await validSubmission(post.slug, {
      author: { name: 'Rosa Whitcomb', email: 'rosa@example.org' },
      body: 'A reader with a page of her own.',
    }),
  });
  const comment = await app.strapi.db
    .query(COMMENT)
    .findOne({ where: { documentId: sent.body.data.documentId } });
  readerPage = `${MODERATION}/readers/${comment.readerId}`;
  moderator = await openPanel('moderator');
  admin = await openPanel('admin');
});

it('the home page says what waits, in the numbers of the API', async () => {
  const { data } = await ask<OverviewAnswer>('overview');
  await moderator.goto('/admin');
  await widgetOn(moderator).getByText(`${data.waiting} comments wait`).waitFor();
  for (const { lane, count } of data.lanes) {
    const link = widgetOn(moderator).locator(`a[href$="?lane=${lane}"]`);
    expect([lane, await link.count()]).toEqual([lane, count > 0 ? 1 : 0]);
    if (count > 0) expect(await link.innerText()).toContain(String(count));
  }
});

it('a post has a panel with its mode, its counts and the way to the queue', async () => {
  const { data } = await ask<PostCommentsAnswer>(`posts/${post.documentId}`);
  await admin.goto(postAddress());
  const panel = panelOn(admin);
  await panel.getByText(data.isOpen ? 'Takes comments' : 'Takes no comments').waitFor();
  await panel.getByText('As on the whole site.').waitFor();
  for (const [lane, count] of Object.entries(data.waiting)) {
    const link = panel.locator(`a[href$="?post=${post.documentId}&lane=${lane}"]`);
    expect([lane, await link.count()]).toEqual([lane, count > 0 ? 1 : 0]);
  }
  const queue = panel.getByRole('link', { name: 'Open this post’s queue' });
  expect(await queue.getAttribute('href')).toMatch(
    new RegExp(`/plugins/legal-blog/moderation\\?post=${post.documentId}$`)
  );
});

it('an editor has neither', async () => {
  const editor = await openPanel('editor');
  await editor.waitForLoadState('networkidle');
  expect(await widgetOn(editor).count()).toBe(0);
  await editor.goto(postAddress());
  await editor.getByRole('heading', { name: post.title }).waitFor();
  await editor.getByRole('heading', { name: 'Entry', level: 2 }).waitFor();
  await editor.waitForLoadState('networkidle');
  expect(await panelOn(editor).count()).toBe(0);
});

it('a reader has a page, on which their standing is changed for a reason', async () => {
  await admin.goto(readerPage);
  await admin.getByRole('heading', { name: 'Rosa Whitcomb' }).waitFor();
  await admin.getByText('A reader with a page of her own.').first().waitFor();
  await admin.getByRole('button', { name: 'Change standing' }).click();
  await admin.getByRole('radio', { name: /^Banned/ }).click();
  await admin.getByRole('button', { name: 'Save standing' }).click();
  await admin.getByText('Say why.', { exact: false }).waitFor();
  await admin.getByRole('textbox', { name: 'Reason' }).fill('Insults.');
  await admin.getByRole('button', { name: 'Save standing' }).click();
  await admin.getByText('Reason: Insults.').waitFor();
  await admin.getByText('Banned reader').waitFor();

  // Who may not, sees it.
  await moderator.goto(readerPage);
  await moderator.getByText('Banned reader').waitFor();
  expect(await moderator.getByRole('button', { name: 'Change standing' }).count()).toBe(0);
});

it('what one wants to be mailed is summed up, saved, and there again', async () => {
  await moderator.goto(`${MODERATION}/notifications`);
  await moderator.getByRole('combobox', { name: 'Needs an attorney' }).click();
  await moderator.getByRole('option', { name: 'At once' }).click();
  await moderator.getByLabel('From').fill('19:00');
  await moderator.getByRole('button', { name: 'Save', exact: true }).click();
  await moderator.getByText('The beginning has to be before the end.').waitFor();
  await moderator.getByLabel('From').fill('09:30');
  const summed = 'Each new comment in “Needs an attorney”: Monday to Friday, from 9:30';
  await moderator.getByText(summed).waitFor();
  await moderator.getByRole('button', { name: 'Save', exact: true }).click();
  await moderator.getByText('Saved. You will be mailed as it says here.').first().waitFor();
  await moderator.reload();
  await moderator.getByText(summed).waitFor();
});

describe.each(['light', 'dark'] as const)('in the %s theme, wide and on a phone', (colorScheme) => {
  it.each([DESKTOP, PHONE])('all of it is accessible (%j)', async (size) => {
    for (const page of [moderator, admin]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
    }
    await moderator.goto('/admin');
    await widgetOn(moderator).getByText('comments wait').waitFor();
    expect(await violationsOn(moderator, WIDGET)).toEqual([]);
    await moderator.goto(`${MODERATION}/notifications`);
    await moderator.getByRole('heading', { name: 'Digests' }).waitFor();
    expect(await violationsOn(moderator, 'main')).toEqual([]);

    await admin.goto(readerPage);
    await admin.getByText('A reader with a page of her own.').first().waitFor();
    expect(await violationsOn(admin, 'main')).toEqual([]);
    await admin.getByRole('button', { name: 'Change standing' }).press('Enter');
    await admin.getByRole('dialog').waitFor();
    expect(await violationsOn(admin, '[role="dialog"]')).toEqual([]);
  });
});
