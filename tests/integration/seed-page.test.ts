import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import slugify from 'slugify';
import { z } from 'zod';
import {
  commentForm,
  firm as firmShape,
  post as postShape,
  pullQuote,
  threadPage,
  type Post,
} from '../../contract';
import { createAdmin } from './support/admins';
import { paragraph } from './support/content';
import { connect, contentManager, entryOf, TYPE, uploadImage } from './support/content-manager';
import { api } from './support/requests';
import { readSeedPage, type SeedPage } from './support/seed-page';

const file = path.resolve(__dirname, '../../../shared/data/seed-page.txt');
const isHere = existsSync(file);
if (!isHere) {
  console.info('The seed page is left out: ../shared/data/seed-page.txt is not here.');
}

/** The page names the heading and no link: two of the kind that stood there. */
const FURTHER_READING = [
  {
    title: 'Oakland Police Department and ICE',
    url: 'https://example.com/oakland-ice',
    publisher: 'Example Times',
  },
  {
    title: 'Privacy Advisory Commission',
    url: 'https://example.com/privacy-commission',
    publisher: 'Example City',
  },
];

(isHere ? describe : describe.skip)('the page that the system must be able to hold', () => {
  let seed: SeedPage;
  let slug: string;
  let post: Post;

  beforeAll(async () => {
    seed = readSeedPage(readFileSync(file, 'utf8'));
    const writer = await createAdmin('strapi-editor');
    const editor = contentManager(writer);
    // On a fresh install Strapi lets nobody but a super admin publish what has localizations.
    const publisher = contentManager(await createAdmin('strapi-super-admin'));

    const quote = entryOf(
      await editor.create(TYPE.pullQuote, {
        text: seed.quote.text,
        kind: 'from-elsewhere',
        attributedTo: seed.quote.attributedTo,
      })
    );
    entryOf(
      await editor.saveSingle(TYPE.firm, {
        name: 'Law Offices of Seth Chazin',
        callToAction: { label: seed.callToAction.label, phone: seed.callToAction.phone },
        timeZone: 'America/Los_Angeles',
        featuredQuotes: connect(quote),
      })
    );
    const [givenName = '', familyName = ''] = seed.author.name.split(' ');
    const attorney = entryOf(
      await editor.create(TYPE.attorney, { givenName, familyName, shortBio: seed.author.bio })
    );
    const area = entryOf(await editor.create(TYPE.practiceArea, { name: 'Criminal Defense' }));

    const image = await uploadImage(writer, {
      name: 'passport.png',
      alternativeText: 'A passport and a rubber stamp',
    });
    entryOf(await editor.create(TYPE.imageCredit, { file: image.id, creditLine: seed.creditLine }));

    const draft = entryOf(
      await editor.create(TYPE.post, {
        title: seed.title,
        body: seed.paragraphs.flatMap(paragraph),
        byline: [{ role: 'author', attorney: connect(attorney) }],
        publishedOn: seed.publishedOn,
        heroImage: image.id,
        practiceAreas: connect(area),
        furtherReading: FURTHER_READING,
      })
    );
    entryOf(await publisher.publish(TYPE.post, draft.documentId));
    slug = slugify(seed.title, { lower: true, strict: true });

    const answer = await api<{ data: unknown }>(`/posts/${slug}`);
    expect(answer.status).toBe(200);
    post = postShape.strict().parse(answer.body.data);
  });

  it('holds the call to action, ready to be dialled', () => {
    expect(post.callToAction).toMatchObject({
      label: 'Free Consultation',
      phone: '1-800-499-9902',
      phoneHref: 'tel:+18004999902',
    });
  });

  it('holds the title, under the address that slugify makes of it', () => {
    expect(post.title).toBe('Council Cancels Pact With Immigration Unit');
    expect(post.slug).toBe('council-cancels-pact-with-immigration-unit');
    expect(post.slug).toBe(slug);
    expect(post.url).toBe(`/blog/${slug}`);
  });

  it('holds the byline, the date and the count of comments', () => {
    expect(post.byline).toMatchObject([{ role: 'author', attorney: { name: 'Seth Chazin' } }]);
    const shown = new Intl.DateTimeFormat('en-US', {
      timeZone: 'America/Los_Angeles',
      year: 'numeric',
      month: 'short',
      day: 'numeric',
    }).format(new Date(post.publishedOn));
    expect(shown).toBe('Nov 14, 2017');
    expect(post.comments?.count).toBe(0);
  });

  it('holds the credit of the image, read from one pasted line, and names what it lacks', () => {
    expect(seed.creditLine).toBe('CC BY-SA 3.0 Nick Youngson');
    expect(post.heroImage).toMatchObject({
      alternativeText: 'A passport and a rubber stamp',
      mime: 'image/png',
      width: 1,
      height: 1,
    });
    expect(post.heroImage?.credit).toMatchObject({
      author: 'Nick Youngson',
      license: {
        id: 'CC-BY-SA-3.0',
        name: 'CC BY-SA 3.0',
        url: 'https://creativecommons.org/licenses/by-sa/3.0/',
      },
      sourceUrl: null,
      complete: false,
    });
    expect(post.heroImage?.credit?.missing).toContain('sourceUrl');
  });

  it('holds every paragraph of the body, as blocks and as HTML, letter for letter', () => {
    expect(seed.paragraphs.length).toBeGreaterThan(5);
    const texts = post.body.map(({ children }) =>
      children?.map((child) => ('text' in child ? child.text : '')).join('')
    );
    expect(texts).toEqual(seed.paragraphs);
    expect(post.bodyHtml.match(/<p>/g)).toHaveLength(seed.paragraphs.length);
    expect(post.readingMinutes).toBeGreaterThan(1);
  });

  it('holds the further reading, in order', () => {
    expect(post.furtherReading).toEqual(
      FURTHER_READING.map((link) => ({ ...link, accessedOn: null }))
    );
  });

  it('holds what stands about the author, and gives them a page of their own', async () => {
    const [entry] = post.byline;
    expect(entry?.attorney.shortBio).toBe(seed.author.bio);
    const page = await api<{ data: { shortBio: string } }>(`/attorneys/${entry?.attorney.slug}`);
    expect(page.status).toBe(200);
    expect(page.body.data.shortBio).toBe(seed.author.bio);
  });

  it('holds an empty thread that takes comments, and a form', async () => {
    expect(post.comments).toMatchObject({ open: true, count: 0, notice: null });
    const thread = await api(`/posts/${slug}/comments`);
    expect(threadPage.parse(thread.body)).toEqual({
      data: [],
      meta: { count: 0, topLevelCount: 0, next: null, open: true },
    });
    const form = await api(`/posts/${slug}/comments/form`);
    expect(form.status).toBe(200);
    expect(form.headers.get('cache-control')).toBe('no-store');
    expect(commentForm.parse(form.body).data.notice.text).not.toBe('');
  });

  it('holds the quotation beside every page, and keeps it out of the post', async () => {
    const answer = await api<{ data: unknown }>('/pull-quotes?filters[featured]=true');
    const quotes = z.array(pullQuote.strict()).parse(answer.body.data);
    expect(quotes).toMatchObject([
      {
        text: seed.quote.text,
        attributedTo: 'Bryan Stevenson',
        kind: 'from-elsewhere',
        verification: 'unverified',
      },
    ]);
    expect(post.pullQuotes).toEqual([]);
    const firm = await api<{ data: unknown }>('/firm');
    expect(firmShape.strict().parse(firm.body.data).featuredQuotes).toEqual(quotes);
  });
});
