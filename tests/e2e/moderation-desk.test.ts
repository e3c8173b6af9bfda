import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { seedWaiting } from '../integration/support/seed-comments';
import { useHostDates } from '../integration/support/host-realm';
import { violationsOn } from './support/axe';
import { closePages, DESKTOP } from './support/browser';
import { ACCOUNTS, MODERATION, moderationDesk, openPanel } from './support/panel';

useHostDates();
jest.setTimeout(240_000);
afterAll(closePages);

const COMMENT = 'plugin::legal-blog.comment';

interface Row {
  state: string;
}
const statesOf = async (documentIds: readonly string[]): Promise<Record<string, number>> => {
  const rows: Row[] = await app.strapi.db
    .query(COMMENT)
    .findMany({ where: { documentId: { $in: documentIds } } });
  return rows.reduce<Record<string, number>>(
    (counts, { state }) => ({ ...counts, [state]: (counts[state] ?? 0) + 1 }),
    {}
  );
};

/** The desk goes on before the server has answered. */
const statesBecome = async (documentIds: readonly string[], expected: Record<string, number>) => {
  const until = Date.now() + 10_000;
  let states = await statesOf(documentIds);
  while (!isDeepStrictEqual(states, expected) && Date.now() < until) {
    await pause(50);
    states = await statesOf(documentIds);
  }
  expect(states).toEqual(expected);
};

/** Posts that have no comments of the sample's waiting: what is seeded there stands alone. */
const postOf = async (place: number): Promise<{ documentId: string }> => {
  const posts: { documentId: string }[] = await app.strapi.db
    .query('plugin::legal-blog.post')
    .findMany({ where: { locale: 'en', publishedAt: { $null: true } }, orderBy: { id: 'asc' } });
  const post = posts[place];
  if (!post) throw new Error('the sample has fewer posts');
  return post;
};

describe('the moderation desk', () => {
  let moderator: Page;
  beforeAll(async () => {
    moderator = await openPanel('moderator');
  });
  beforeEach(() => moderator.setViewportSize(DESKTOP));

  /** Comments that wait under a post, in a list of their own. */
  const openSeeded = async (place: number, count: number) => {
    const post = await postOf(place);
    const text = `Seeded under post ${place}.`;
    const ids = await seedWaiting(post, count, { body: text });
    await moderator.goto(`${MODERATION}?q=${encodeURIComponent(text)}`);
    const desk = moderationDesk(moderator);
    await desk.row(text).first().waitFor();
    // What one may do is known a moment later.
    await desk.actions.getByRole('button', { name: 'Approve', exact: true }).waitFor();
    return { desk, ids: ids.map(({ documentId }) => documentId), text };
  };

  it('is cleared of 25 comments with the keyboard alone', async () => {
    const { desk, ids } = await openSeeded(0, 25);
    const heading = () => desk.heading.textContent();
    for (let left = 25; left > 0; left -= 1) {
      const before = await heading();
      if (left % 3 === 0) await moderator.keyboard.press('a');
      else if (left % 3 === 1) await moderator.keyboard.press('s');
      else {
        await moderator.keyboard.press('d');
        await moderator.getByRole('menuitem', { name: 'Off topic' }).waitFor();
        await moderator.keyboard.press('1');
      }
      if (left > 1) {
        await moderator.waitForFunction(
          (old) => {
            const shown = document.querySelector('article h2');
            return shown !== null && shown.textContent !== old && shown === document.activeElement;
          },
          before,
          { polling: 'raf' }
        );
      }
    }
    await desk.announcement.filter({ hasText: 'That was the last one in this list.' }).waitFor();
    await moderator.getByText('Nothing matches these filters.').waitFor();
    await statesBecome(ids, { approved: 8, spam: 9, rejected: 8 });
  });

  it('takes a decision back, and puts the comment and the moderator where they were', async () => {
    const { desk, ids } = await openSeeded(1, 3);
    await moderator.keyboard.press('j');
    const second = await desk.openRow.innerText();
    await moderator.keyboard.press('a');
    await desk.announcement.filter({ hasText: 'Approved.' }).waitFor();
    await moderator.keyboard.press('z');
    await desk.announcement.filter({ hasText: 'Taken back' }).waitFor();
    expect(await desk.openRow.innerText()).toBe(second);
    expect(await desk.list.getByRole('listitem').nth(1).locator('[aria-current]').count()).toBe(1);
    expect(await statesOf(ids)).toEqual({ pending: 3 });
  });

  it('decides on 200 at once, and takes all of it back', async () => {
    const { desk, ids } = await openSeeded(2, 200);
    await moderator.getByRole('checkbox', { name: 'Select all that are shown' }).click();
    const bulk = moderator.getByRole('group', { name: 'Selected comments' });
    await bulk.getByRole('button', { name: 'Select all of this list' }).click();
    await bulk.getByText('All 200 of this list selected').waitFor();
    await moderator.keyboard.press('Shift+S');
    await desk.announcement.filter({ hasText: '200 comments: marked as spam.' }).waitFor();
    expect(await statesOf(ids)).toEqual({ spam: 200 });
    await moderator.keyboard.press('z');
    await desk.announcement.filter({ hasText: '200 decisions taken back.' }).waitFor();
    expect(await statesOf(ids)).toEqual({ pending: 200 });
  });

  it('leaves out of many what a colleague decided meanwhile', async () => {
    const { desk, ids, text } = await openSeeded(6, 3);
    await moderator.getByRole('checkbox', { name: 'Select all that are shown' }).click();
    const bulk = moderator.getByRole('group', { name: 'Selected comments' });
    await bulk.getByText('3 selected').waitFor();

    const admin = await openPanel('admin');
    await admin.goto(`${MODERATION}?q=${encodeURIComponent(text)}`);
    const other = moderationDesk(admin);
    await other.row(text).nth(1).click();
    await admin.keyboard.press('a');
    await other.announcement.filter({ hasText: 'Approved.' }).waitFor();

    await bulk.getByText('2 selected').waitFor();
    await moderator.keyboard.press('Shift+S');
    await desk.announcement.filter({ hasText: '2 comments: marked as spam.' }).waitFor();
    expect(await statesOf(ids)).toEqual({ approved: 1, spam: 2 });
  });

  it('narrows the list to a post and to a reader that are looked for', async () => {
    const { desk } = await openSeeded(7, 2);
    await moderator.goto(MODERATION);
    await desk.list.getByRole('listitem').first().waitFor();
    const post = await postOf(7);
    const { title } = await app.strapi.db
      .query('plugin::legal-blog.post')
      .findOne({ where: { documentId: post.documentId, locale: 'en' } });
    await moderator.getByRole('button', { name: 'Filters' }).click();
    const filters = moderator.getByRole('dialog', { name: /filter/i });
    await filters.getByRole('combobox', { name: 'Post', exact: true }).pressSequentially(title);
    await moderator.getByRole('option', { name: title }).click();
    await moderator.getByText(`Post: ${title}`).waitFor();
    const rows = desk.list.getByRole('listitem');
    await rows.filter({ hasNotText: title }).first().waitFor({ state: 'detached' });
    await rows.filter({ hasText: title }).nth(1).waitFor();

    const reader: { documentId: string } = await app.strapi.db
      .query('plugin::legal-blog.reader')
      .findOne({ orderBy: { id: 'asc' } });
    const { authorName } = await app.strapi.db
      .query('plugin::legal-blog.comment')
      .findOne({ where: { readerId: reader.documentId } });
    await filters.getByRole('combobox', { name: 'Reader' }).pressSequentially(authorName);
    await moderator.getByRole('option', { name: authorName }).first().click();
    await moderator.getByText(`Reader: ${authorName}`).waitFor();
    await moderator.waitForURL((url) => url.searchParams.get('author') === reader.documentId);
    await rows.first().waitFor({ state: 'detached' });
    await filters.getByRole('button', { name: 'Clear filters' }).click();
    await rows.first().waitFor();
  });

  it('shows within ten seconds what a colleague decides and holds, and moves nothing', async () => {
    const { desk, ids, text } = await openSeeded(3, 4);
    const admin = await openPanel('admin');
    await admin.goto(`${MODERATION}?q=${encodeURIComponent(text)}`);
    const other = moderationDesk(admin);
    await other.row(text).nth(1).click();
    const open = await desk.openRow.innerText();
    await admin.keyboard.press('a');
    await other.announcement.filter({ hasText: 'Approved.' }).waitFor();

    const row = desk.list.getByRole('listitem').nth(1);
    await row.getByText(`Approved · ${ACCOUNTS.admin.name}`).waitFor({ timeout: 10_000 });
    expect(await desk.list.getByRole('listitem').count()).toBe(4);
    expect(await desk.openRow.innerText()).toBe(open);

    await admin.keyboard.press('c');
    const claimed = desk.list.getByText(`${ACCOUNTS.admin.name} is on it`);
    await claimed.waitFor({ timeout: 10_000 });
    // On to the next that nobody has decided.
    await moderator.keyboard.press('s');
    await desk.openRow.filter({ hasNotText: 'Approved' }).waitFor();
    await statesBecome(ids, { approved: 1, spam: 1, pending: 2 });
  });

  it('lets keys be bound anew and be turned off', async () => {
    const { desk, ids } = await openSeeded(4, 2);
    await moderator.keyboard.press('?');
    const help = moderator.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await help.getByRole('button', { name: /^Approve: a/ }).click();
    await moderator.keyboard.press('y');
    await help.getByRole('button', { name: /^Approve: y/ }).waitFor();
    await moderator.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    const first = await desk.openRow.innerText();
    await moderator.keyboard.press('a');
    // Moves on by a key that comes after it: had the first one meant something, it would be two.
    await moderator.keyboard.press('j');
    await desk.openRow.filter({ hasNotText: first }).waitFor();
    await moderator.keyboard.press('k');
    expect(await statesOf(ids)).toEqual({ pending: 2 });
    await moderator.keyboard.press('y');
    await desk.announcement.filter({ hasText: 'Approved.' }).waitFor();
    await statesBecome(ids, { approved: 1, pending: 1 });

    await moderator.keyboard.press('?');
    const switchOn = help.getByRole('checkbox', { name: 'Single-key shortcuts on' });
    await switchOn.click();
    await moderator.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    const second = await desk.heading.textContent();
    await moderator.keyboard.press('y');
    await moderator.keyboard.press('?');
    expect(await desk.heading.textContent()).toBe(second);
    await moderator.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await help.waitFor();
    expect(await statesOf(ids)).toEqual({ approved: 1, pending: 1 });
    await switchOn.click();
    await help.getByRole('button', { name: 'Usual keys' }).click();
    await help.getByRole('button', { name: /^Approve: a/ }).waitFor();
    await moderator.keyboard.press('Escape');
  });

  it('works at 200 % zoom, and is accessible there', async () => {
    const { desk } = await openSeeded(5, 2);
    await moderator.setViewportSize({ width: 640, height: 400 });
    await moderator.goto(MODERATION);
    await desk.list.getByRole('link').first().click();
    await desk.actions.getByRole('button', { name: 'Approve', exact: true }).waitFor();
    expect(await violationsOn(moderator, 'main')).toEqual([]);
    const overflows = await moderator.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth
    );
    expect(overflows).toBe(false);
  });
});
