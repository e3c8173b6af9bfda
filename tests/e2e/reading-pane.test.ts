import type { Page } from 'playwright-core';
import { useHostDates } from '../integration/support/host-realm';
import { violationsOn } from './support/axe';
import { closePages, DESKTOP, PHONE } from './support/browser';
import { MODERATION, moderationDesk, openPanel } from './support/panel';

useHostDates();
jest.setTimeout(240_000);
afterAll(closePages);

const COMMENT = 'plugin::legal-blog.comment';
const REVISION = 'plugin::legal-blog.revision';
const CLAIM = 'plugin::legal-blog.claim';

/** Of comments that wait in the sample. */
const WITH_NUMBER = 'They gave me a lawyer and he talked to me';
const QUESTION = 'Is there a good account of how article 245';
const EDITED = 'I came here from the post about juries';

const find = (text: string) =>
  app.strapi.db.query(COMMENT).findOne({ where: { body: { $startsWith: text } } });

describe('the reading pane', () => {
  let page: Page;

  beforeAll(async () => {
    page = await openPanel('moderator');
    const { documentId, body } = await find(EDITED);
    const replacedAt = new Date();
    await app.strapi.db.query(REVISION).create({
      data: {
        ...{ documentId: `r${'0'.repeat(23)}`, commentId: documentId, version: 1, sealed: false },
        body: body.replace('about juries', 'on grand juries'),
        ...{ cause: 'edit', replacedAt },
      },
    });
    await app.strapi.db
      .query(COMMENT)
      .update({ where: { documentId }, data: { version: 2, editedAt: replacedAt } });
  });

  beforeEach(() => page.setViewportSize(DESKTOP));

  const dialog = () => page.getByRole('dialog');
  const act = (name: string) =>
    page.getByRole('group', { name: 'More to do' }).getByRole('button', { name });

  /** Opens a comment and waits for all that is loaded with it. */
  const open = async (text: string) => {
    const desk = moderationDesk(page);
    await page.goto(MODERATION);
    await desk.row(text).click();
    await desk.openRow.filter({ hasText: text }).waitFor();
    await page.getByText('No other comment says nearly the same.').waitFor();
    return desk;
  };

  it('keeps a note for colleagues, and what was begun of one', async () => {
    await open(QUESTION);
    const note = page.getByRole('textbox', { name: 'Note for colleagues' });
    await act('Note').click();
    await page.keyboard.type('Ask Desmond');
    await page.reload();
    expect(await note.inputValue()).toBe('Ask Desmond');

    await note.press('Control+Enter');
    await page.getByText('Note changed by Milo Prentiss').waitFor();
    expect((await find(QUESTION)).note).toBe('Ask Desmond');
    await page.reload();
    expect(await note.inputValue()).toBe('Ask Desmond');
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('Desmond');
  });

  it('says what an edit changed', async () => {
    await open(EDITED);
    const changes = page.getByRole('region', { name: 'What changed' });
    await changes.locator('ins').waitFor();
    expect(await changes.locator('ins').allTextContents()).toEqual(['Added: about']);
    expect((await changes.locator('del').allTextContents()).join()).toContain('grand');
  });

  it('lets a moderator claim a comment and give it back', async () => {
    await open(QUESTION);
    const { documentId: commentId } = await find(QUESTION);
    await act('Claim').click();
    const claim = page.getByRole('group', { name: 'Claim' });
    await claim.getByText(/^You hold this comment until \d/).waitFor();
    expect(await app.strapi.db.query(CLAIM).count({ where: { commentId } })).toBe(1);

    await claim.getByRole('button', { name: 'Give back' }).click();
    await claim.waitFor({ state: 'detached' });
    expect(await app.strapi.db.query(CLAIM).count({ where: { commentId } })).toBe(0);
  });

  it('answers a comment with a reply that was saved before, and approves it', async () => {
    await open(QUESTION);
    await act('Reply').click();
    const answer = dialog().getByRole('textbox', { name: 'Your answer' });
    await answer.fill('There is one in our library.');
    await dialog().getByRole('button', { name: 'Save this text' }).click();
    await dialog().getByRole('textbox', { name: 'Title' }).fill('Library');
    await dialog().getByRole('button', { name: 'Save', exact: true }).click();
    await answer.fill('Good question.');
    await dialog().getByRole('button', { name: 'Insert: Library' }).click();
    expect(await answer.inputValue()).toBe('Good question.\n\nThere is one in our library.');

    await dialog().getByRole('button', { name: 'Approve and publish answer' }).click();
    await page.getByText('Your answer is public.').waitFor();
    await dialog().waitFor({ state: 'detached' });
    const { state, documentId: parentId } = await find(QUESTION);
    expect(state).toBe('approved');
    const sent = await app.strapi.db.query(COMMENT).findOne({ where: { parentId } });
    expect(sent).toMatchObject({ state: 'approved', isStaff: true });
  });

  it.each(['light', 'dark'] as const)('is accessible in the %s theme', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open(EDITED);
    expect(await violationsOn(page, 'article')).toEqual([]);
    await page.setViewportSize(PHONE);
    await act('Redact').waitFor();
    expect(await violationsOn(page, 'main')).toEqual([]);
    for (const name of ['Reply', 'Redact']) {
      await act(name).click();
      await dialog().waitFor();
      expect(await violationsOn(page, '[role="dialog"]')).toEqual([]);
      expect((await dialog().boundingBox())?.width).toBeLessThanOrEqual(PHONE.width);
      await page.keyboard.press('Escape');
      await dialog().waitFor({ state: 'detached' });
    }
  });

  it('approves a comment without the words that somebody chose', async () => {
    await open(WITH_NUMBER);
    await act('Redact').click();
    const published = dialog().getByRole('group', { name: 'What the public will read' });
    const words = dialog().getByRole('listbox').getByRole('option');
    await words.first().focus();
    await page.keyboard.press('Space');
    expect(await published.innerText()).toMatch(/^\[…\] gave me/);
    await page.keyboard.press('Space');
    // What the rules saw is chosen already.
    expect(await published.innerText()).toContain('My number is […] if somebody');

    await dialog().getByRole('button', { name: 'Approve without these parts' }).click();
    await dialog().waitFor({ state: 'detached' });
    await moderationDesk(page).announcement.filter({ hasText: 'parts taken out' }).waitFor();
    const { state, body } = await find(WITH_NUMBER);
    expect(state).toBe('approved');
    expect(body).toContain('My number is […] if somebody can call me');
    expect(body).not.toContain('212');
  });
});
