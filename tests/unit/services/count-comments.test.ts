import { countsQuery } from '../../../contract';
import { aDesk } from '../../builders/a-desk';
import { aSubject } from '../../builders/a-subject';
import { anId } from '../../builders/an-id';

const gideon = aSubject();
const mapp = aSubject({ documentId: anId(2, 'p'), slug: 'mapp-v-ohio' });
const silent = aSubject({ documentId: anId(3, 'p'), slug: 'silent', commentMode: 'off' });
const spanish = aSubject({ locale: 'es', slug: 'gideon-es' });

const countedDesk = async () => {
  const desk = aDesk({
    settings: { comments: { mode: 'flagged' } },
    subjects: [gideon, mapp, silent, spanish],
  });
  await desk.send({ body: 'a' });
  await desk.send({ body: 'b' });
  await desk.send({ body: 'spam', website: 'x' });
  await desk.send({ body: 'c', post: spanish.slug, locale: 'es' });
  return desk;
};
const ask = (posts: string[], locale?: string) => countsQuery.parse({ posts, locale });

describe('countComments', () => {
  it.each([
    ['by slug', [gideon.slug], undefined, { [gideon.slug]: 2 }],
    ['by documentId', [gideon.documentId], undefined, { [gideon.documentId]: 2 }],
    [
      'by either at once, twice the same',
      [gideon.slug, gideon.documentId, gideon.slug],
      undefined,
      { [gideon.slug]: 2, [gideon.documentId]: 2 },
    ],
    ['of another locale', [gideon.documentId], 'es', { [gideon.documentId]: 1 }],
    ['without a thread', [mapp.slug], undefined, { [mapp.slug]: 0 }],
    ['without comments', [silent.slug], undefined, { [silent.slug]: 0 }],
    [
      'unknown',
      ['no-such-post', anId(9, 'p')],
      undefined,
      { 'no-such-post': 0, [anId(9, 'p')]: 0 },
    ],
  ])('%s', async (_name, posts, locale, expected) => {
    const desk = await countedDesk();
    await expect(desk.countComments(ask(posts, locale))).resolves.toEqual({ data: expected });
  });

  it('asks once for a hundred posts', async () => {
    const desk = await countedDesk();
    desk.comments.reads.splice(0);
    const posts = Array.from({ length: 100 }, (_, number) => anId(number, 'p'));
    const { data } = await desk.countComments(ask(posts));
    expect(Object.keys(data)).toHaveLength(100);
    expect(data[gideon.documentId]).toBe(2);
    expect(desk.comments.reads).toEqual(['publicCounts']);
  });

  it('stops where the post is gone', async () => {
    const desk = await countedDesk();
    desk.subjects.published.splice(0);
    await expect(desk.countComments(ask([gideon.slug]))).resolves.toEqual({
      data: { [gideon.slug]: 0 },
    });
  });
});
