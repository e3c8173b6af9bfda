'use strict';

const fs = require('node:fs/promises');
const os = require('node:os');
const path = require('node:path');
const sharp = require('sharp');

const { ensureAccounts } = require('./accounts');
const attorneys = require('./attorneys');
const comments = require('./comments');
const firm = require('./firm');
const images = require('./images');
const posts = require('./posts');
const practiceAreas = require('./practice-areas');
const pullQuotes = require('./pull-quotes');
const topics = require('./topics');
const { createComments } = require('./seed-comments');
const { toText } = require('./text');

const type = (name) => `plugin::legal-blog.${name}`;

/** Mid-morning in New York: the same day there as in UTC. */
const OFFICE_HOUR = '15:00:00.000Z';
/** Characters on either side of a quotation that tell it from its twin. */
const SELECTOR_CONTEXT = 32;

/**
 * Fills an empty playground with a firm, its people, posts, images and comments. Does nothing where
 * that has been done.
 * @returns whether it did anything
 */
async function seedSample(strapi, { log = () => {} } = {}) {
  const flags = strapi.store({ type: 'plugin', name: 'legal-blog-playground' });
  const state = await flags.get({ key: 'sample' });
  if (state === 'loaded') return false;
  if (state === 'loading') {
    throw new Error(
      'The sample content was only half loaded. Delete the playground’s data folder and start again.'
    );
  }
  await flags.set({ key: 'sample', value: 'loading' });

  await ensureSpanish(strapi);
  const accounts = await ensureAccounts(strapi);
  log(`Accounts: ${Object.keys(accounts).join(', ')}`);

  const files = await uploadImages(strapi);
  log(`Images: ${images.length}, each with its credit`);
  const areaIds = await createTerms(strapi, 'practice-area', practiceAreas);
  const topicIds = await createTerms(strapi, 'topic', topics);
  log(`Practice areas: ${practiceAreas.length}; topics: ${topics.length}`);
  const attorneyIds = await createAttorneys(strapi, { files, areaIds });
  log(`Attorneys: ${attorneys.length}`);
  const quoteIds = await createPullQuotes(strapi);
  log(`Pull-quotes: ${pullQuotes.length}`);
  await giveAccount(strapi, attorneyIds['desmond-rowe'], accounts['attorney@example.com']);
  await createFirm(strapi, { files, attorneyIds, quoteIds });
  log(`Firm: ${firm.name}`);
  const postIds = await createPosts(strapi, { files, areaIds, topicIds, attorneyIds, quoteIds });
  log(`Posts: ${posts.length}, ${posts.filter(({ es }) => es).length} of them also in Spanish`);
  await createComments(strapi, {
    postIds,
    attorneyIds,
    moderator: accounts['moderator@example.com'],
  });
  log(`Comments: ${comments.length}`);

  await flags.set({ key: 'sample', value: 'loaded' });
  return true;
}

/** Comments that need a lawyer's eye can wait for this one. */
const giveAccount = (strapi, documentId, { id }) =>
  strapi.db.query(type('attorney')).update({ where: { documentId }, data: { panelAccount: id } });

async function ensureSpanish(strapi) {
  const locales = strapi.plugin('i18n').service('locales');
  if (!(await locales.findByCode('es'))) {
    await locales.create({ code: 'es', name: 'Spanish (es)' });
  }
}

/** @returns the ids of the media files by key */
async function uploadImages(strapi) {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'legal-blog-sample-'));
  const ids = {};
  try {
    for (const image of images) ids[image.key] = await uploadImage(strapi, image, folder);
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
  return ids;
}

async function uploadImage(strapi, image, folder) {
  const { extension, mimetype, write } = FORMATS[image.format];
  const name = `${image.key}.${extension}`;
  const filepath = path.join(folder, name);
  const { size } = await write(sharp(path.join(__dirname, 'images', image.file))).toFile(filepath);
  const [file] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: {
        fileInfo: {
          name,
          alternativeText: image.alternativeText,
          ...(image.caption && { caption: image.caption }),
        },
      },
      files: { filepath, originalFilename: name, mimetype, size },
    });
  await strapi.documents(type('image-credit')).create({ data: { file: file.id, ...image.credit } });
  return file.id;
}

const FORMATS = {
  jpeg: {
    extension: 'jpg',
    mimetype: 'image/jpeg',
    write: (picture) => picture.flatten({ background: '#ffffff' }).jpeg({ quality: 86 }),
  },
  png: { extension: 'png', mimetype: 'image/png', write: (picture) => picture.png() },
};

async function createTerms(strapi, name, terms) {
  const ids = {};
  for (const { key, ...data } of terms) {
    ids[key] = (await strapi.documents(type(name)).create({ data })).documentId;
  }
  return ids;
}

async function createAttorneys(strapi, { files, areaIds }) {
  const documents = strapi.documents(type('attorney'));
  const ids = {};
  for (const { key, deputy, headshot, practiceAreas: areas, languages, ...data } of attorneys) {
    const created = await documents.create({
      data: {
        ...data,
        headshot: files[headshot],
        practiceAreas: areas.map((area) => areaIds[area]),
        languages: languages.map((tag) => ({ tag })),
      },
    });
    ids[key] = created.documentId;
  }
  for (const { key, deputy } of attorneys.filter((attorney) => attorney.deputy)) {
    await documents.update({ documentId: ids[key], data: { deputy: ids[deputy] } });
  }
  return ids;
}

async function createPullQuotes(strapi) {
  const ids = {};
  for (const { key, fromPost, ...quote } of pullQuotes) {
    const data = fromPost ? { ...quote, ...selectorOf(quote.text, fromPost) } : quote;
    ids[key] = (await strapi.documents(type('pull-quote')).create({ data })).documentId;
  }
  return ids;
}

/** Where in its post a quotation stands. */
function selectorOf(exact, postKey) {
  const text = toText(posts.find(({ key }) => key === postKey).en.body);
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`The post ${postKey} does not say: ${exact}`);
  const end = start + exact.length;
  return {
    selectorExact: exact,
    selectorPrefix: text.slice(Math.max(0, start - SELECTOR_CONTEXT), start),
    selectorSuffix: text.slice(end, end + SELECTOR_CONTEXT),
  };
}

async function createFirm(strapi, { files, attorneyIds, quoteIds }) {
  const { tagline, ...fields } = firm;
  const data = {
    ...fields,
    logo: files[firm.logo],
    responsibleAttorney: attorneyIds[firm.responsibleAttorney],
    jurisdictions: asJurisdictions(firm.jurisdictions),
    featuredQuotes: firm.featuredQuotes.map((quote) => quoteIds[quote]),
  };
  const documents = strapi.documents(type('firm'));
  const found = await documents.findFirst({});
  if (found) await documents.update({ documentId: found.documentId, data });
  else await documents.create({ data });
}

const asJurisdictions = (codes) => codes.map((code) => ({ code }));

async function createPosts(strapi, ids) {
  const documents = strapi.documents(type('post'));
  const postIds = {};
  for (const post of posts) {
    const shared = sharedFields(post, { ...ids, postIds });
    const { documentId } = await documents.create({
      locale: 'en',
      data: { ...shared, ...post.en },
    });
    postIds[post.key] = documentId;
    if (post.es) {
      await documents.update({ documentId, locale: 'es', data: { ...shared, ...post.es } });
    }
    if (post.draft) continue;
    for (const locale of post.es ? ['en', 'es'] : ['en']) {
      const { entries } = await documents.publish({ documentId, locale });
      await backdate(strapi, entries[0].id, lastTouchedAt(post[locale]));
    }
  }
  return postIds;
}

/**
 * Without this every post would say that it was updated on the day the sample was loaded. The query
 * builder leaves `updatedAt` alone, so that the draft still counts as the same as what is public.
 */
const backdate = (strapi, id, publishedAt) =>
  strapi.db.queryBuilder(type('post')).where({ id }).update({ publishedAt }).execute();

/** The day of the last correction or review, where it came after the publication. */
function lastTouchedAt({ publishedOn, lastReviewedOn, corrections = [] }) {
  const days = [lastReviewedOn, ...corrections.map(({ date }) => date)];
  return new Date(
    Math.max(Date.parse(publishedOn), ...days.map((day) => Date.parse(`${day}T${OFFICE_HOUR}`)))
  );
}

/** What a post says alike in every language. */
function sharedFields(post, { files, areaIds, topicIds, attorneyIds, quoteIds, postIds }) {
  return {
    heroImage: files[post.heroImage],
    byline: post.byline.map(({ attorney, role }) => ({ role, attorney: attorneyIds[attorney] })),
    practiceAreas: post.practiceAreas.map((area) => areaIds[area]),
    topics: post.topics.map((topic) => topicIds[topic]),
    pullQuotes: post.pullQuotes.map((quote) => quoteIds[quote]),
    jurisdictions: asJurisdictions(post.jurisdictions),
    responsibleAttorney: attorneyIds[post.responsibleAttorney],
    ...(post.classification && { classification: post.classification }),
    ...(post.reviewedBy && { reviewedBy: attorneyIds[post.reviewedBy] }),
    ...(post.supersededBy && { supersededBy: postIds[post.supersededBy] }),
  };
}

module.exports = { seedSample };
