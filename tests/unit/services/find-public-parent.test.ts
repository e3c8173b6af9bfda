import type { StoredComment } from '../../../server/src/ports/comment-store';
import { findPublicParent } from '../../../server/src/services/find-public-parent';
import { aComment } from '../../builders/a-comment';
import { aSubject } from '../../builders/a-subject';
import { anId } from '../../builders/an-id';
import { createMemoryComments } from '../../fakes/memory-comments';

const NESTING = 3;
const subject = aSubject();
/** 1, below it 2, below it 3: all public, the last at the deepest level shown. */
const chain = [0, 1, 2].map((depth) =>
  aComment(depth + 1, {
    state: 'approved',
    depth,
    parentId: depth === 0 ? null : anId(depth, 'c'),
  })
);

const find = (parentId: string, ...comments: StoredComment[]) => {
  const { store, put, putThread } = createMemoryComments();
  putThread({ documentId: anId(1, 't'), subject, publicCount: 3, topLevelCount: 1 });
  const elsewhere = aSubject({ documentId: anId(2, 'p') });
  putThread({ documentId: anId(2, 't'), subject: elsewhere, publicCount: 0, topLevelCount: 0 });
  const spanish = { ...subject, locale: 'es' };
  putThread({ documentId: anId(3, 't'), subject: spanish, publicCount: 0, topLevelCount: 0 });
  const other = { ...subject, type: 'api::article.article' };
  putThread({ documentId: anId(4, 't'), subject: other, publicCount: 0, topLevelCount: 0 });
  put(...chain, ...comments);
  return findPublicParent(store, subject, parentId, NESTING);
};

describe('findPublicParent', () => {
  it.each([
    ['a comment on the post', 1, 1],
    ['a reply that may have replies', 2, 2],
    ['a reply at the deepest level: beside it', 3, 2],
  ])('%s', async (_name, asked, expected) => {
    await expect(find(anId(asked, 'c'))).resolves.toMatchObject({
      documentId: anId(expected, 'c'),
    });
  });

  it.each<[string, StoredComment | null]>([
    ['an unknown comment', null],
    ['one that waits', aComment(9)],
    ['a rejected one', aComment(9, { state: 'rejected' })],
    ['spam', aComment(9, { state: 'spam' })],
    ['a tombstone', aComment(9, { state: 'withdrawn', shown: true, publicDescendants: 1 })],
    ['one of another post', aComment(9, { state: 'approved', threadId: anId(2, 't') })],
    ['one of another locale', aComment(9, { state: 'approved', threadId: anId(3, 't') })],
    ['one of another type', aComment(9, { state: 'approved', threadId: anId(4, 't') })],
    ['one whose thread is gone', aComment(9, { state: 'approved', threadId: anId(9, 't') })],
  ])('tells nothing apart: %s', async (_name, comment) => {
    await expect(find(anId(9, 'c'), ...(comment ? [comment] : []))).resolves.toBeUndefined();
  });
});
