import type { Page } from 'playwright-core';
import { violationsOn } from './support/axe';
import { closePages, DESKTOP, PHONE } from './support/browser';
import { ACCOUNTS, MODERATION, moderationDesk, openPanel, SETTINGS } from './support/panel';

jest.setTimeout(240_000);
afterAll(closePages);

const COMMENT = 'plugin::legal-blog.comment';
const LOG_ENTRY = 'plugin::legal-blog.log-entry';

describe('the moderation page', () => {
  let moderator: Page;
  let admin: Page;

  beforeAll(async () => {
    moderator = await openPanel('moderator');
    admin = await openPanel('admin');
  });

  beforeEach(() => moderator.setViewportSize(DESKTOP));

  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    beforeAll(async () => {
      await moderator.emulateMedia({ colorScheme });
      await admin.emulateMedia({ colorScheme });
    });

    it('is accessible with the queue, the keys, and the reasons open', async () => {
      const desk = moderationDesk(moderator);
      await moderator.goto(MODERATION);
      await desk.actions.getByRole('button', { name: 'Approve', exact: true }).waitFor();
      expect(await violationsOn(moderator, 'main')).toEqual([]);

      await moderator.keyboard.press('?');
      await moderator.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
      expect(await violationsOn(moderator, '[role="dialog"]')).toEqual([]);
      await moderator.keyboard.press('Escape');
      await moderator.getByRole('dialog').waitFor({ state: 'detached' });

      await moderator.keyboard.press('d');
      await moderator.getByRole('menuitem', { name: 'Off topic' }).waitFor();
      expect(await violationsOn(moderator, '[role="menu"]')).toEqual([]);
      await moderator.keyboard.press('Escape');
      await moderator.getByRole('menu').waitFor({ state: 'detached' });
    });

    it.each(['Approved', 'Rejected', 'Spam', 'Withdrawn'])(
      'is accessible with the list: %s',
      async (name) => {
        const desk = moderationDesk(moderator);
        await moderator.goto(MODERATION);
        await desk.view(name).click();
        await desk.title.filter({ hasText: name }).waitFor();
        await desk.openRow.waitFor();
        expect(await violationsOn(moderator, 'main')).toEqual([]);
      }
    );

    it('is accessible on a phone, as a list and as one comment', async () => {
      const desk = moderationDesk(moderator);
      await moderator.setViewportSize(PHONE);
      await moderator.goto(MODERATION);
      await desk.list.getByRole('link').first().waitFor();
      expect(await violationsOn(moderator, 'main')).toEqual([]);
      await desk.list.getByRole('link').first().click();
      await desk.actions.waitFor();
      expect(await violationsOn(moderator, 'main')).toEqual([]);
    });

    it('has settings that are accessible', async () => {
      await admin.goto(`${SETTINGS}/permissions`);
      await admin.getByRole('region', { name: 'Public access' }).waitFor();
      await admin.getByRole('region', { name: 'Moderation roles' }).waitFor();
      expect(await violationsOn(admin, 'main')).toEqual([]);
    });
  });

  describe('when two decide on one comment', () => {
    it('tells the slower who decided what, and keeps the place', async () => {
      const text = 'Is it true that section 1981 does not cover discrimination because of sex?';
      const [fast, slow] = [moderationDesk(moderator), moderationDesk(admin)];
      for (const [page, desk] of [
        [moderator, fast],
        [admin, slow],
      ] as const) {
        await page.goto(MODERATION);
        await desk.row(text).click();
        await desk.openRow.filter({ hasText: text }).waitFor();
        await page.getByRole('heading', { name: 'Comment by Yewande Bright' }).waitFor();
      }
      const address = new URL((await slow.openRow.getAttribute('href')) ?? '', app.url);
      const documentId = address.searchParams.get('item');
      const rows = await slow.list.getByRole('link').allInnerTexts();

      await moderator.keyboard.press('a');
      await fast.announcement.filter({ hasText: 'Approved.' }).waitFor();
      const refused = admin.waitForResponse('**/legal-blog/moderation/decisions');
      await admin.keyboard.press('d');
      await admin.getByRole('menuitem', { name: 'Off topic' }).waitFor();
      await admin.keyboard.press('1');
      expect((await refused).status()).toBe(409);

      const decided = `Approved by ${ACCOUNTS.moderator.name}`;
      await slow.announcement
        .filter({ hasText: `Not saved. Somebody was faster. ${decided}` })
        .waitFor();
      expect(await slow.comment.getByText(decided).first().isVisible()).toBe(true);
      expect(await slow.comment.getByText('This comment is now: Approved.').isVisible()).toBe(true);
      // What the winner did can be changed at once, as it left the text alone; not done once more.
      expect(await slow.actions.getByRole('button').allInnerTexts()).toEqual([
        expect.stringContaining('Reject'),
        expect.stringContaining('Spam'),
        expect.stringContaining('Hold'),
        expect.stringContaining('Refer to intake'),
      ]);

      await admin.waitForURL((now) => now.searchParams.get('item') === documentId);
      expect(await slow.heading.evaluate((element) => element === document.activeElement)).toBe(
        true
      );
      expect(await slow.openRow.innerText()).toContain(text);
      expect(await slow.list.getByRole('link').count()).toBe(rows.length);

      expect(await app.strapi.db.query(COMMENT).findOne({ where: { documentId } })).toMatchObject({
        state: 'approved',
        version: 2,
      });
      const decisions = { commentId: documentId, action: ['approve', 'reject'] };
      expect(await app.strapi.db.query(LOG_ENTRY).count({ where: decisions })).toBe(1);

      const place = rows.findIndex((row) => row.includes(text));
      await admin.keyboard.press('j');
      await slow.openRow.filter({ hasText: rows[place + 1]?.split('\n').at(2) ?? '' }).waitFor();
      await slow.comment.getByRole('heading', { name: 'Comment by Lorenzo Achterberg' }).waitFor();
    });
  });
});
