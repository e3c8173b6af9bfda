import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { readCsv } from '../builders/read-csv';
import { violationsOn } from './support/axe';
import { closePages, DESKTOP, PHONE } from './support/browser';
import { MODERATION, openPanel } from './support/panel';

jest.setTimeout(240_000);
afterAll(closePages);

const LOG_ENTRY = 'plugin::legal-blog.log-entry';
/** The playground's comments have their dates from its posts. */
const STATISTICS = `${MODERATION}/statistics?from=2025-11-25&to=2026-11-24`;
const SAMPLE = `${MODERATION}/sample?week=2026-W12`;
const LOG = `${MODERATION}/log`;

describe('the pages beside the queue', () => {
  let lead: Page;
  const entries = () => lead.getByRole('region', { name: 'Entries' }).getByRole('listitem');

  beforeAll(async () => {
    lead = await openPanel('lead');
  });

  beforeEach(() => lead.setViewportSize(DESKTOP));

  it.each(['light', 'dark'] as const)('are accessible in the %s theme', async (colorScheme) => {
    await lead.emulateMedia({ colorScheme });
    for (const viewport of [DESKTOP, PHONE]) {
      await lead.setViewportSize(viewport);
      await lead.goto(STATISTICS);
      await lead.locator('.recharts-surface').first().waitFor();
      await lead.getByText('The numbers as a table').first().click();
      expect(await violationsOn(lead, 'main')).toEqual([]);
      await lead.goto(SAMPLE);
      await lead.getByRole('article').waitFor();
      expect(await violationsOn(lead, 'main')).toEqual([]);
      await lead.goto(LOG);
      await entries().first().waitFor();
      expect(await violationsOn(lead, 'main')).toEqual([]);
      await lead.getByRole('button', { name: 'Filters' }).click();
      await lead.getByRole('combobox', { name: 'What was done' }).waitFor();
      expect(await violationsOn(lead, '[role="dialog"]')).toEqual([]);
      expect(await lead.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    }
  });

  it('show figures, and under each plot its numbers', async () => {
    await lead.goto(STATISTICS);
    const figures = lead.locator('dl');
    await figures.waitFor();
    expect(await figures.getByRole('term').allInnerTexts()).toHaveLength(5);
    const decisions = lead.getByRole('region', { name: 'Decisions', exact: true });
    await decisions.getByText('The numbers as a table').click();
    const rows = decisions.getByRole('table').getByRole('row');
    const [headers = [], ...weeks] = await Promise.all(
      (await rows.all()).map((row) => row.locator('th, td').allInnerTexts())
    );
    const column = headers.findIndex((name) => /approved/i.test(name));
    const shown = weeks.reduce((sum, cells) => sum + Number(cells[column]), 0);
    const where = {
      action: 'approve',
      at: { $gte: '2025-11-25T00:00:00.000Z', $lt: '2026-11-25T00:00:00.000Z' },
    };
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBe(await app.strapi.db.query(LOG_ENTRY).count({ where }));
  });

  it('follow one comment through the log, and what a filter leaves', async () => {
    await lead.goto(LOG);
    await entries().getByRole('link', { name: 'All about this comment' }).first().click();
    await lead.waitForURL(/comment=[a-z0-9]{24}/);
    const commentId = new URL(lead.url()).searchParams.get('comment');
    await lead.getByText('that is all').waitFor();
    expect(await entries().count()).toBe(
      await app.strapi.db.query(LOG_ENTRY).count({ where: { commentId } })
    );

    await lead.getByRole('button', { name: 'Remove the filter: One comment' }).click();
    await lead.getByRole('button', { name: 'Filters' }).click();
    await lead.getByRole('combobox', { name: 'What was done' }).click();
    await lead.getByRole('option', { name: 'Rejected' }).click();
    await lead.waitForURL(/action=reject/);
    await lead.keyboard.press('Escape');
    await lead.getByText('that is all').waitFor();
    expect(await entries().count()).toBe(
      await app.strapi.db.query(LOG_ENTRY).count({ where: { action: 'reject' } })
    );
  });

  it('save what the filter shows as a file', async () => {
    await lead.goto(`${LOG}?action=reject`);
    await entries().first().waitFor();
    const saved = lead.waitForEvent('download');
    await lead.getByRole('button', { name: 'Export as CSV' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(/^moderation-log-\d{4}-\d\d-\d\d\.csv$/);
    const [headers = [], ...rows] = readCsv(await readFile(await download.path(), 'utf8'));
    const at = headers.indexOf('action');
    expect(rows.map((row) => row[at])).toEqual(
      Array.from({ length: await entries().count() }, () => 'reject')
    );
  });

  it('verify the log, and a head that was noted', async () => {
    await lead.goto(LOG);
    await lead.getByRole('button', { name: 'Verify' }).click();
    const dialog = lead.getByRole('dialog', { name: 'Verify the log' });
    await dialog.getByText('The log holds').waitFor();
    expect(await violationsOn(lead, '[role="dialog"]')).toEqual([]);
    const head = await dialog.locator('code').innerText();
    const noted = dialog.getByRole('textbox', { name: 'A head that you noted earlier' });
    const check = dialog.getByRole('button', { name: 'Check', exact: true });
    await noted.fill(head);
    await check.click();
    await dialog.getByText('The head that you noted is part of it').waitFor();
    await noted.fill(`1 ${'x'.repeat(43)}`);
    await check.click();
    await dialog.getByText('the head that you noted is not part of it').waitFor();
  });

  it('go through the sample, and remember how far', async () => {
    await lead.goto(SAMPLE);
    const progress = lead.getByRole('status').filter({ hasText: 'looked at' });
    await progress.filter({ hasText: /^0 of/ }).waitFor();
    await lead.getByRole('button', { name: 'Looked at, next one' }).click();
    await progress.filter({ hasText: /^1 of/ }).waitFor();
    const heading = lead.getByRole('article').getByRole('heading', { level: 2 });
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await lead.reload();
    await progress.filter({ hasText: /^1 of/ }).waitFor();
    await lead.getByRole('link', { name: 'Open in moderation' }).click();
    await lead.waitForURL(/\/moderation\?item=[a-z0-9]{24}/);
  });
});
