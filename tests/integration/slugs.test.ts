import type { Post } from '../../contract';
import { createAdmin } from './support/admins';
import { paragraph } from './support/content';
import {
  addLocale,
  contentManager,
  entryOf,
  TYPE,
  type ContentManager,
  type Entry,
} from './support/content-manager';
import { api, codeOf } from './support/requests';

interface PostAnswer {
  data: Post;
  meta: { canonicalSlug: string };
}

const EDITORS = 20;
const BODY = paragraph('Text.');

describe('the address of a post', () => {
  let editor: ContentManager;

  beforeAll(async () => {
    await addLocale('es', 'Spanish');
    editor = contentManager(await createAdmin('strapi-super-admin'));
  });

  const draft = async (title: string, more: Record<string, unknown> = {}, locale?: string) =>
    entryOf(await editor.create(TYPE.post, { title, body: BODY, ...more }, locale));
  const publish = async ({ documentId }: Entry, locale?: string) =>
    entryOf(await editor.publish(TYPE.post, documentId, {}, locale));
  const published = async (title: string, more: Record<string, unknown> = {}) =>
    publish(await draft(title, more));
  const update = async ({ documentId }: Entry, data: Record<string, unknown>) =>
    entryOf(await editor.update(TYPE.post, documentId, data));
  const get = (slug: string, locale = 'en') => api<PostAnswer>(`/posts/${slug}?locale=${locale}`);
  const rowsTitled = (title: string) => app.strapi.db.query(TYPE.post).count({ where: { title } });
  const numbered = (base: string) =>
    Array.from({ length: EDITORS }, (_, index) => (index === 0 ? base : `${base}-${index + 1}`));
  const sorted = (slugs: readonly unknown[]) => slugs.map(String).sort();

  describe('where 20 editors save the same title at once', () => {
    it('is another for each of them, in the panel', async () => {
      const answers = await Promise.all(
        numbered('').map(() => editor.create(TYPE.post, { title: 'Same time', body: BODY }))
      );
      expect(answers.map(({ status }) => status)).toEqual(numbered('').map(() => 201));
      expect(sorted(answers.map((answer) => entryOf(answer).slug))).toEqual(
        sorted(numbered('same-time'))
      );
    });

    it('is another for each of them, in the document service', async () => {
      const documents = app.strapi.documents(TYPE.post);
      const made = await Promise.all(
        numbered('').map(() =>
          documents.create({
            data: { title: 'Same moment', body: BODY } as never,
            status: 'published',
          })
        )
      );
      expect(sorted(made.map((post) => (post as { slug?: unknown }).slug))).toEqual(
        sorted(numbered('same-moment'))
      );
      const served = await Promise.all(numbered('same-moment').map((slug) => get(slug)));
      expect(new Set(served.map(({ body }) => body.data.documentId)).size).toBe(EDITORS);
    });

    it('is one and the same claim where they save one post', async () => {
      const post = await draft('One post, many hands');
      const answers = await Promise.all(
        numbered('').map(() =>
          editor.update(TYPE.post, post.documentId, { title: 'Another name for it' })
        )
      );
      expect(new Set(answers.map((answer) => entryOf(answer).slug))).toEqual(
        new Set(['another-name-for-it'])
      );
    });
  });

  it('is the post’s own, and no other’s, where editors save different titles at once', async () => {
    const post = await draft('Undecided');
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        editor.update(TYPE.post, post.documentId, { title: `Decided ${index}` })
      )
    );
    const { slug, title } = await publish(post);
    expect(slug).toBe(String(title).toLowerCase().replace(' ', '-'));
    expect((await get(String(slug))).body.data.documentId).toBe(post.documentId);
    for (const other of Array.from({ length: 10 }, (_, index) => `decided-${index}`)) {
      const answer = await editor.create(TYPE.post, { title: 'Other', slug: other });
      expect({ other, code: codeOf(answer) }).toEqual({
        other,
        code: other === slug ? 'SLUG_TAKEN' : undefined,
      });
    }
  });

  describe('before the first publication', () => {
    it('follows the title', async () => {
      const post = await draft('A first title');
      expect(post.slug).toBe('a-first-title');
      expect((await update(post, { title: 'A second title' })).slug).toBe('a-second-title');
      // What it left is free again.
      expect((await draft('A first title')).slug).toBe('a-first-title');
    });

    it('follows the title where it had to take a number', async () => {
      await draft('Taken twice');
      const post = await draft('Taken twice');
      expect(post.slug).toBe('taken-twice-2');
      expect((await update(post, { title: 'Taken once' })).slug).toBe('taken-once');
    });

    it('follows a title so long that the number stands in place of a word', async () => {
      const title = 'counsel '.repeat(20).trim();
      const first = await draft(title);
      const second = await draft(title);
      expect(second.slug).not.toBe(first.slug);
      expect((await update(second, { title: 'Counsel, in short' })).slug).toBe('counsel-in-short');
    });

    it('follows a title that at first left nothing to write', async () => {
      const post = await draft('日本語');
      expect(post.slug).toMatch(/^post-[a-z0-9]{8}$/);
      const same = await update(post, { title: '日本語', dek: 'A line' });
      expect(same.slug).toBe(post.slug);
      expect((await update(post, { title: 'In English now' })).slug).toBe('in-english-now');
    });

    it('does not follow once an editor typed it', async () => {
      const post = await draft('Abc def', { slug: 'my-owns-2' });
      expect((await update(post, { title: 'Quite another title' })).slug).toBe('my-owns-2');
    });

    it('follows again once the editor emptied the field', async () => {
      const post = await draft('Emptied', { slug: 'typed-by-hand' });
      expect((await update(post, { slug: '' })).slug).toBe('emptied');
      expect((await update(post, { slug: null })).slug).toBe('emptied');
      expect((await update(post, { title: 'Filled' })).slug).toBe('filled');
    });
  });

  describe('after the first publication', () => {
    it('never changes with the title', async () => {
      const post = await published('Published under this');
      expect((await update(post, { title: 'Published under that' })).slug).toBe(
        'published-under-this'
      );
      await publish(post);
      const { body } = await get('published-under-this');
      expect(body.data).toMatchObject({
        slug: 'published-under-this',
        title: 'Published under that',
      });
    });

    it('never changes with the title of a post that was taken back, nor when it is emptied', async () => {
      const post = await published('Taken back');
      entryOf(await editor.unpublish(TYPE.post, post.documentId));
      expect((await update(post, { title: 'Under another title' })).slug).toBe('taken-back');
      expect((await update(post, { slug: '' })).slug).toBe('taken-back');
    });

    it('changes when an editor types another, and the former one answers with it', async () => {
      const post = await published('Formerly');
      await update(post, { slug: 'nowadays' });
      expect((await get('formerly')).body.data.slug).toBe('formerly');
      expect((await get('nowadays')).status).toBe(404);

      await publish(post);
      for (const slug of ['formerly', 'nowadays', post.documentId]) {
        const { status, body } = await get(slug);
        expect({ slug, status, canonical: body.meta.canonicalSlug }).toEqual({
          slug,
          status: 200,
          canonical: 'nowadays',
        });
        expect(body.data.documentId).toBe(post.documentId);
      }
      expect((await draft('Formerly')).slug).toBe('formerly-2');
      const thief = await editor.create(TYPE.post, { title: 'A thief', slug: 'formerly' });
      expect(codeOf(thief)).toBe('SLUG_TAKEN');
      // The post itself may go back to it.
      expect((await update(post, { slug: 'formerly' })).slug).toBe('formerly');
    });

    it('comes back when the draft that changed it is discarded, and frees the other', async () => {
      const post = await published('Kept after all');
      await update(post, { slug: 'never-shown' });
      const kept = entryOf(await editor.discard(TYPE.post, post.documentId));
      expect(kept.slug).toBe('kept-after-all');
      expect((await draft('Never shown')).slug).toBe('never-shown');
    });

    it('stays the post’s while it is unpublished, and is free once it is deleted', async () => {
      const post = await published('Here and gone');
      entryOf(await editor.unpublish(TYPE.post, post.documentId));
      expect((await get('here-and-gone')).status).toBe(404);
      expect((await draft('Here and gone')).slug).toBe('here-and-gone-2');
      await publish(post);
      expect((await get('here-and-gone')).body.data.documentId).toBe(post.documentId);

      expect((await editor.remove(TYPE.post, post.documentId)).status).toBe(200);
      expect((await get('here-and-gone')).status).toBe(404);
      expect((await draft('Here and gone')).slug).toBe('here-and-gone');
    });
  });

  describe('that an editor types', () => {
    it('is tidied', async () => {
      const post = await draft('Tidy', { slug: '  My Very_Own  Slug! ' });
      expect(post.slug).toBe('my-very-own-slug');
      expect((await update(post, { slug: 'Änderung/Neu' })).slug).toBe('anderung-neu');
    });

    it('is refused where another post has it, and nothing is written', async () => {
      await draft('The owner', { slug: 'owned' });
      const refused = await editor.create(TYPE.post, { title: 'Too late', slug: 'owned' });
      expect({ status: refused.status, code: codeOf(refused) }).toEqual({
        status: 409,
        code: 'SLUG_TAKEN',
      });
      expect(refused.body).toMatchObject({ error: { details: { slug: 'owned' } } });
      expect(await rowsTitled('Too late')).toBe(0);

      const post = await draft('Has its own');
      const changed = await editor.update(TYPE.post, post.documentId, {
        title: 'Too late again',
        slug: 'Owned',
      });
      expect(codeOf(changed)).toBe('SLUG_TAKEN');
      expect(await rowsTitled('Too late again')).toBe(0);
      expect(await rowsTitled('Has its own')).toBe(1);

      const atOnce = await editor.publish(TYPE.post, post.documentId, { slug: 'owned' });
      expect(codeOf(atOnce)).toBe('SLUG_TAKEN');
      expect((await get('has-its-own')).status).toBe(404);
    });

    it('is refused by the document service with the same code', async () => {
      await draft('First to come', { slug: 'first-served' });
      await expect(
        app.strapi
          .documents(TYPE.post)
          .create({ data: { title: 'Second', slug: 'first-served' } as never })
      ).rejects.toMatchObject({ details: { code: 'SLUG_TAKEN' } });
    });
  });

  describe('that could be taken for something else', () => {
    it('is not what a documentId looks like', async () => {
      const title = 'abcdefghijklmnopqrstuvwx';
      const post = await published(title);
      expect(post.slug).toBe(`${title}-post`);
      expect((await get(String(post.slug))).body.data.title).toBe(title);
      expect((await get(title)).status).toBe(404);
      expect((await get(post.documentId)).body.data.title).toBe(title);
      expect((await draft('Typed', { slug: '123456789012345678901234' })).slug).toBe(
        '123456789012345678901234-post'
      );
    });

    it('is not an address of the API’s own', async () => {
      const typed = await draft('Typed archives', { slug: 'archives' });
      expect(typed.slug).toBe('archives-post');
      expect((await editor.remove(TYPE.post, typed.documentId)).status).toBe(200);
      const post = await published('Archives');
      expect(post.slug).toBe('archives-post');
      expect((await get('archives-post')).body.data.title).toBe('Archives');
      const archives = await api<{ data: unknown }>('/posts/archives');
      expect(archives.status).toBe(200);
      expect(Array.isArray(archives.body.data)).toBe(true);
    });
  });

  describe('of a clone', () => {
    it('is its own, made from its title', async () => {
      const post = await published('Original');
      const clone = entryOf(await editor.clone(TYPE.post, post.documentId));
      expect(clone.documentId).not.toBe(post.documentId);
      expect(clone.slug).toBe('original-2');
      const form = entryOf(
        await editor.clone(TYPE.post, post.documentId, { title: 'A variation', slug: 'original' })
      );
      expect(form.slug).toBe('a-variation');
      await publish(clone);
      expect((await get('original')).body.data.documentId).toBe(post.documentId);
      expect((await get('original-2')).body.data.documentId).toBe(clone.documentId);
    });

    it('is what the editor typed for it, or refused', async () => {
      const post = await published('Cloned by form');
      const clone = entryOf(
        await editor.clone(TYPE.post, post.documentId, { slug: 'The clone’s own' })
      );
      expect(clone.slug).toBe('the-clones-own');
      const before = await rowsTitled('Cloned by form');
      const refused = await editor.clone(TYPE.post, post.documentId, { slug: 'the-clones-own' });
      expect(codeOf(refused)).toBe('SLUG_TAKEN');
      expect(await rowsTitled('Cloned by form')).toBe(before);
    });

    it('is its own in every language that was cloned', async () => {
      const post = await draft('Two tongues');
      entryOf(
        await editor.update(TYPE.post, post.documentId, { title: 'Dos lenguas', body: BODY }, 'es')
      );
      const clone = await app.strapi
        .documents(TYPE.post)
        .clone({ documentId: post.documentId, locale: '*' as never });
      const slugs = await app.strapi.db.query(TYPE.post).findMany({
        select: ['slug'],
        where: { documentId: clone?.documentId },
        orderBy: [{ slug: 'asc' }],
      });
      expect(slugs).toMatchObject([{ slug: 'dos-lenguas-2' }, { slug: 'two-tongues-2' }]);
    });
  });

  describe('in two languages', () => {
    it('may be the same, of one post or of two', async () => {
      const english = await published('Habeas corpus');
      entryOf(
        await editor.update(
          TYPE.post,
          english.documentId,
          { title: 'Habeas corpus', body: BODY },
          'es'
        )
      );
      await publish(english, 'es');
      expect((await get('habeas-corpus', 'en')).body.data).toMatchObject({
        documentId: english.documentId,
        locale: 'en',
      });
      expect((await get('habeas-corpus', 'es')).body.data).toMatchObject({
        documentId: english.documentId,
        locale: 'es',
      });

      const onlyEnglish = await published('Amicus curiae');
      const onlySpanish = await draft('Amicus curiae', {}, 'es');
      await publish(onlySpanish, 'es');
      expect(onlySpanish.slug).toBe('amicus-curiae');
      expect((await get('amicus-curiae', 'en')).body.data.documentId).toBe(onlyEnglish.documentId);
      expect((await get('amicus-curiae', 'es')).body.data.documentId).toBe(onlySpanish.documentId);
    });

    it('is free when an administrator takes the language away from the whole site', async () => {
      await addLocale('pt', 'Portuguese');
      await publish(await draft('Em português', {}, 'pt'), 'pt');
      const locales = app.strapi.plugin('i18n').service('locales');
      await locales.delete({ id: (await locales.findByCode('pt')).id });
      await addLocale('pt', 'Portuguese');
      const post = await draft('Em português', {}, 'pt');
      expect(post.slug).toBe('em-portugues');
      await publish(post, 'pt');
      expect((await get('em-portugues', 'pt')).body.data.documentId).toBe(post.documentId);
    });

    it('is free in the one that is deleted, and kept in the other', async () => {
      const post = await published('Stare decisis');
      entryOf(
        await editor.update(
          TYPE.post,
          post.documentId,
          { title: 'Stare decisis', body: BODY },
          'es'
        )
      );
      await publish(post, 'es');
      expect((await editor.remove(TYPE.post, post.documentId, 'es')).status).toBe(200);
      expect((await get('stare-decisis', 'es')).status).toBe(404);
      expect((await get('stare-decisis', 'en')).status).toBe(200);
      expect((await draft('Stare decisis', {}, 'es')).slug).toBe('stare-decisis');
      expect((await draft('Stare decisis')).slug).toBe('stare-decisis-2');
    });
  });
});

describe('the addresses of attorneys, practice areas and topics', () => {
  let editor: ContentManager;

  beforeAll(async () => {
    editor = contentManager(await createAdmin('strapi-super-admin'));
  });

  it('are made from the name, each type on its own, and stay when the name changes', async () => {
    const attorney = entryOf(
      await editor.create(TYPE.attorney, {
        givenName: 'Ruth',
        middleName: 'B.',
        familyName: 'Gómez',
        postNominals: 'J.D.',
      })
    );
    expect(attorney).toMatchObject({ name: 'Ruth B. Gómez, J.D.', slug: 'ruth-b-gomez-jd' });
    const renamed = entryOf(
      await editor.update(TYPE.attorney, attorney.documentId, { familyName: 'Ortega' })
    );
    expect(renamed).toMatchObject({ name: 'Ruth B. Ortega, J.D.', slug: 'ruth-b-gomez-jd' });

    const area = entryOf(await editor.create(TYPE.practiceArea, { name: 'Appeals' }));
    const topic = entryOf(await editor.create(TYPE.topic, { name: 'Appeals' }));
    const second = entryOf(await editor.create(TYPE.topic, { name: 'Appeals' }));
    expect([area.slug, topic.slug, second.slug]).toEqual(['appeals', 'appeals', 'appeals-2']);
    expect(entryOf(await editor.create(TYPE.topic, { name: '法' })).slug).toMatch(
      /^topic-[a-z0-9]{8}$/
    );
  });

  it('are made from the name of a clone, which is composed of its own parts', async () => {
    const { documentId } = entryOf(
      await editor.create(TYPE.attorney, { givenName: 'Twin', familyName: 'One' })
    );
    const clone = entryOf(await editor.clone(TYPE.attorney, documentId, { familyName: 'Two' }));
    expect(clone).toMatchObject({ name: 'Twin Two', slug: 'twin-two' });
    const same = entryOf(await editor.clone(TYPE.attorney, documentId));
    expect(same).toMatchObject({ name: 'Twin One', slug: 'twin-one-2' });
  });

  it('answer under a former slug with the present one', async () => {
    const cases = [
      {
        type: TYPE.attorney,
        path: 'attorneys',
        names: { givenName: 'Old', familyName: 'Address' },
      },
      { type: TYPE.practiceArea, path: 'practice-areas', names: { name: 'Old address' } },
      { type: TYPE.topic, path: 'topics', names: { name: 'Old address' } },
    ];
    for (const { type, path, names } of cases) {
      const { documentId } = entryOf(await editor.create(type, names));
      entryOf(await editor.update(type, documentId, { slug: 'new-address' }));
      const { status, body } = await api<{ data: Entry; meta: { canonicalSlug: string } }>(
        `/${path}/old-address`
      );
      expect(status).toBe(200);
      expect(body).toMatchObject({
        data: { documentId, slug: 'new-address' },
        meta: { canonicalSlug: 'new-address' },
      });
      const thief = await editor.create(type, { ...names, slug: 'old-address' });
      expect({ path, code: codeOf(thief) }).toEqual({ path, code: 'SLUG_TAKEN' });
    }
  });

  it('are others for 20 attorneys of one name who are entered at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: EDITORS }, () =>
        editor.create(TYPE.attorney, { givenName: 'John', familyName: 'Doe' })
      )
    );
    expect(new Set(answers.map((answer) => entryOf(answer).slug)).size).toBe(EDITORS);
  });
});
