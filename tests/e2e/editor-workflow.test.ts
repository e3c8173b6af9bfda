import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { closePages, openPage } from './support/browser';
import { openPanel } from './support/panel';

jest.setTimeout(300_000);
afterEach(closePages);

const TITLE = 'A ferry, a form and a deadline';
const DEK = 'What the harbor court asked of people who could not read the notice.';
const PARAGRAPHS = ['The notice hung at the quay for nine days.', 'Nobody had read it out.'];
const ATTORNEY = 'Honora M. Quill';
const FILE = 'quay.png';
const ALTERNATIVE_TEXT = 'A quay at dusk';
const IMAGE = { width: 1200, height: 750 };

const paintImage = (): Promise<Buffer> =>
  sharp({ create: { ...IMAGE, channels: 3, background: '#28506f' } })
    .png()
    .toBuffer();

const create = async (page: Page, type: string): Promise<void> => {
  await page.getByRole('link', { name: 'Content Manager' }).click();
  await page
    .getByRole('navigation', { name: 'Content Manager' })
    .getByRole('link', { name: type })
    .click();
  await page.getByRole('heading', { level: 1, name: type }).waitFor();
  // An empty list has a second one, in its middle.
  await page.getByRole('link', { name: 'Create new entry' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Create an entry' }).waitFor();
};

/** A repeatable component, whose label is tied to nothing. */
const component = (page: Page, label: string): Locator =>
  page
    .locator('div')
    .filter({ has: page.getByText(label) })
    .filter({ has: page.getByRole('button', { name: 'No entry yet. Click to add one.' }) })
    .last();

/** Strapi's editor of blocks has no name, but it is the only one of its kind in the form. */
const writeBody = async (page: Page): Promise<void> => {
  const body = page.getByRole('textbox').and(page.locator('[contenteditable="true"]'));
  await body.click();
  for (const [index, paragraph] of PARAGRAPHS.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await body.getByRole('paragraph').nth(index).waitFor();
    await page.keyboard.insertText(paragraph);
    await body.getByText(paragraph).waitFor();
  }
};

const addByline = async (page: Page): Promise<void> => {
  await component(page, 'Byline: in whose names it appears')
    .getByRole('button', { name: 'No entry yet. Click to add one.' })
    .click();
  const entry = page.getByRole('region', { name: 'author' });
  const picker = entry.getByRole('combobox', { name: 'Attorney' });
  await picker.click();
  await picker.pressSequentially('Honora');
  await page.getByRole('option', { name: ATTORNEY }).click();
  await entry.getByRole('button', { name: ATTORNEY }).waitFor();
};

const openMediaDialog = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'Click to add an asset' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add more assets' }).waitFor();
  return dialog;
};

const uploadHeroImage = async (page: Page): Promise<void> => {
  const dialog = await openMediaDialog(page);
  await dialog.getByRole('button', { name: 'Add more assets' }).click();
  await dialog.getByRole('tab', { name: 'From computer' }).waitFor();
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: FILE, mimeType: 'image/png', buffer: await paintImage() });
  await dialog.getByRole('button', { name: 'Edit' }).click();
  await dialog.getByRole('textbox', { name: 'Alternative text' }).fill(ALTERNATIVE_TEXT);
  await dialog.getByRole('button', { name: 'Finish' }).click();
  await dialog.getByRole('button', { name: 'Upload 1 asset to the library' }).click();
  await dialog.getByRole('tab', { name: 'Selected files 1' }).waitFor();
  await dialog.getByRole('button', { name: 'Finish' }).click();
  await page
    .getByRole('region', { name: 'Hero image' })
    .getByRole('img', { name: ALTERNATIVE_TEXT })
    .waitFor();
};

describe('an editor', () => {
  it('makes a post from nothing, credits its image, and readers find it', async () => {
    const editor = await openPanel('editor');
    await create(editor, 'Post');
    await editor.getByRole('textbox', { name: 'Title' }).fill(TITLE);
    await editor.getByRole('textbox', { name: 'Dek' }).fill(DEK);
    await writeBody(editor);
    await uploadHeroImage(editor);
    await addByline(editor);
    await editor.getByRole('button', { name: 'Publish', exact: true }).click();
    await editor.getByRole('status', { name: 'published' }).waitFor();
    expect(await editor.getByRole('textbox', { name: 'Slug' }).inputValue()).toBe(
      'a-ferry-a-form-and-a-deadline'
    );

    await create(editor, 'Image credit');
    const dialog = await openMediaDialog(editor);
    await dialog.getByRole('checkbox', { name: FILE }).check();
    await dialog.getByRole('button', { name: 'Finish' }).click();
    await editor.getByRole('textbox', { name: 'Credit line' }).fill('CC BY-SA 3.0 Nick Youngson');
    await editor.getByRole('button', { name: 'Save', exact: true }).click();
    await editor.getByRole('combobox', { name: 'License' }).getByText('CC-BY-SA-3.0').waitFor();
    expect(await editor.getByRole('textbox', { name: 'Author' }).inputValue()).toBe(
      'Nick Youngson'
    );

    const reader = await openPage();
    await reader.goto('/');
    await reader.getByRole('link', { name: TITLE }).click();
    await reader.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    const post = reader.getByRole('article').first();
    expect(await post.getByText(DEK).count()).toBe(1);
    for (const paragraph of PARAGRAPHS) {
      expect(await post.getByRole('paragraph').getByText(paragraph, { exact: true }).count()).toBe(
        1
      );
    }
    const byline = post.getByText(`By ${ATTORNEY}`);
    expect(await byline.getByRole('link', { name: ATTORNEY }).getAttribute('href')).toBe(
      '/attorneys/honora-m-quill'
    );

    const figure = post.getByRole('figure', { name: 'Nick Youngson, CC BY-SA 3.0' });
    const image = figure.getByRole('img', { name: ALTERNATIVE_TEXT });
    const isDrawn = await image.evaluate(async (element) => {
      if (!(element instanceof HTMLImageElement)) return false;
      await element.decode();
      return element.naturalWidth > 0;
    });
    expect(isDrawn).toBe(true);
    expect([await image.getAttribute('width'), await image.getAttribute('height')]).toEqual([
      String(IMAGE.width),
      String(IMAGE.height),
    ]);
    const license = figure.getByRole('link', { name: 'CC BY-SA 3.0' });
    expect(await license.getAttribute('href')).toBe(
      'https://creativecommons.org/licenses/by-sa/3.0/'
    );
    expect(await license.getAttribute('rel')).toBe('license');
  });
});
