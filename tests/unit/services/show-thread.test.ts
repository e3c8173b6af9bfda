import { repliesPage, threadPage, type PublicComment, type ThreadQuery } from '../../../contract';
import type { CommentState } from '../../../contract/vocabulary';
import { recount } from '../../../server/src/domain/threads/recount';
import type { StoredComment } from '../../../server/src/ports/comment-store';
import { aComment } from '../../builders/a-comment';
import { aDesk } from '../../builders/a-desk';
import { aSubject } from '../../builders/a-subject';
import { anId } from '../../builders/an-id';

type Desk = ReturnType<typeof aDesk>;
type Setup = Parameters<typeof aDesk>[0];
const POST = aSubject().slug;

/** A desk with one thread, its counters as they should be. */
const withThread = (comments: readonly StoredComment[], setup: Setup = {}): Desk => {
  const desk = aDesk(setup);
  const { comments: counted, ...counts } = recount(comments);
  desk.comments.putThread({ documentId: anId(1, 't'), subject: aSubject(), ...counts });
  const byId = new Map(counted.map((own) => [own.documentId, own]));
  desk.comments.put(
    ...comments.map((comment) => ({ ...comment, ...byId.get(comment.documentId) }))
  );
  return desk;
};
const approved = (number: number, parent: number | null = null, depth = 0): StoredComment =>
  aComment(number, {
    state: 'approved',
    lane: null,
    parentId: parent === null ? null : anId(parent, 'c'),
    depth,
  });
const inState = (state: CommentState, comment: StoredComment): StoredComment => ({
  ...comment,
  state,
});
const show = (desk: Desk, query: Partial<ThreadQuery> = {}) =>
  desk.showThread(POST, { sort: 'oldest', ...query });
/** The numbers of comments as a tree: `[1, [2, [3]]]`. */
type Tree = (number | Tree)[];
const treeOf = (comments: readonly PublicComment[]): Tree =>
  comments.flatMap(({ documentId, replies }): Tree => {
    const number = Number(documentId.slice(1));
    return replies.data.length > 0 ? [number, treeOf(replies.data)] : [number];
  });
const numbersOf = (comments: readonly PublicComment[]): number[] =>
  comments.map(({ documentId }) => Number(documentId.slice(1)));

describe('showThread', () => {
  it('shows approved comments and no other', async () => {
    const states = ['pending', 'rejected', 'spam', 'referred', 'withdrawn'] as const;
    const desk = withThread([
      approved(1),
      ...states.map((state, index) => inState(state, approved(index + 2))),
      ...states.map((state, index) => inState(state, approved(index + 20, 1, 1))),
    ]);
    const page = await show(desk);
    expect(threadPage.parse(page)).toEqual(page);
    expect(treeOf(page.data)).toEqual([1]);
    expect(page.meta).toEqual({ count: 1, topLevelCount: 1, next: null, open: true });
  });

  it('gives a comment as the public may have it', async () => {
    const comment = {
      ...approved(1),
      authorName: 'Jane <b>Roe</b>',
      body: 'one\ntwo\n\n<script>',
      editedAt: new Date('2026-03-02T00:00:00.000Z'),
      reasons: [{ code: 'site_premoderates' as const, version: 1, spans: [] }],
    };
    const { data } = await show(withThread([comment]));
    expect(data).toEqual([
      {
        documentId: anId(1, 'c'),
        tombstone: false,
        author: { name: 'Jane <b>Roe</b>', isStaff: false, attorney: null },
        body: 'one\ntwo\n\n<script>',
        html: '<p>one<br>two</p><p>&lt;script&gt;</p>',
        postedAt: '2026-03-01T00:01:00.000Z',
        editedAt: '2026-03-02T00:00:00.000Z',
        parent: null,
        depth: 0,
        replies: { data: [], count: 0, next: null },
      },
    ]);
  });

  it('says whose words are the firm’s', async () => {
    const staff = { isStaff: true, attorneyId: anId(5, 'a') };
    const desk = withThread([
      { ...approved(1), ...staff },
      { ...approved(2), isStaff: true, attorneyId: anId(6, 'a') },
      { ...approved(3, 1, 1), ...staff },
    ]);
    desk.comments.attorneys.set(anId(5, 'a'), 'clara-foltz');
    const { data } = await show(desk);
    const attorney = {
      documentId: anId(5, 'a'),
      slug: 'clara-foltz',
      url: '/attorneys/clara-foltz',
    };
    expect(data[0]?.author).toEqual({ name: 'Reader 1', isStaff: true, attorney });
    expect(data[0]?.replies.data[0]?.author?.attorney).toEqual(attorney);
    expect(data[1]?.author).toEqual({ name: 'Reader 2', isStaff: true, attorney: null });
  });

  it('is empty before the first comment', async () => {
    await expect(show(aDesk())).resolves.toEqual({
      data: [],
      meta: { count: 0, topLevelCount: 0, next: null, open: true },
    });
  });

  it.each([
    ['closed', false],
    ['paused', false],
    ['flagged', true],
  ] as const)('shows a thread in mode %s, open %s', async (mode, open) => {
    const page = await show(withThread([approved(1)], { settings: { comments: { mode } } }));
    expect(page).toMatchObject({ data: [{ documentId: anId(1, 'c') }], meta: { open } });
  });

  it('NOT_FOUND without the post, COMMENTS_OFF without a thread', async () => {
    const off = withThread([approved(1)], { settings: { comments: { mode: 'off' } } });
    await expect(show(off)).rejects.toMatchObject({ code: 'COMMENTS_OFF' });
    const gone = withThread([approved(1)], { subjects: [] });
    await expect(show(gone)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a tombstone', () => {
  it.each(['pending', 'rejected', 'spam', 'referred', 'withdrawn'] as const)(
    'of a comment that is %s tells nothing',
    async (state) => {
      const gone = { ...inState(state, approved(1)), isStaff: true, attorneyId: anId(5, 'a') };
      const desk = withThread([gone, approved(2, 1, 1)]);
      desk.comments.attorneys.set(anId(5, 'a'), 'clara-foltz');
      const { data, meta } = await show(desk);
      expect(data).toEqual([
        {
          documentId: anId(1, 'c'),
          tombstone: true,
          author: null,
          body: null,
          html: null,
          postedAt: null,
          editedAt: null,
          parent: null,
          depth: 0,
          replies: expect.objectContaining({ count: 1, next: null }),
        },
      ]);
      expect(treeOf(data)).toEqual([1, [2]]);
      expect(meta).toMatchObject({ count: 1, topLevelCount: 0 });
    }
  );

  it('is not left where no answer is public', async () => {
    const desk = withThread([
      inState('withdrawn', approved(1)),
      inState('rejected', approved(2, 1, 1)),
    ]);
    await expect(show(desk)).resolves.toMatchObject({ data: [] });
  });
});

describe('pages of a thread', () => {
  /** 4 to 6 at one moment. */
  const comments = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({
    ...approved(number),
    postedAt: new Date(Date.UTC(2026, 2, 1, 0, number >= 4 && number <= 6 ? 5 : number)),
  }));

  it.each([
    ['oldest', [1, 2, 3, 4, 5, 6, 7, 8]],
    ['newest', [8, 7, 6, 5, 4, 3, 2, 1]],
  ] as const)('%s first: nothing is lost, nothing comes twice', async (sort, expected) => {
    for (const limit of [1, 2, 3, 5, 8, 9]) {
      const desk = withThread(comments, { options: { pageSize: limit } });
      const seen: number[] = [];
      let after: string | undefined;
      do {
        const page = await show(desk, { sort, after });
        expect(page.data.length).toBeLessThanOrEqual(limit);
        seen.push(...numbersOf(page.data));
        after = page.meta.next ?? undefined;
      } while (after !== undefined);
      expect(seen).toEqual(expected);
    }
  });

  it('ends without a cursor, also where the last page is full', async () => {
    const desk = withThread(comments);
    expect((await show(desk, { limit: 8 })).meta.next).toBeNull();
    expect((await show(desk, { limit: 7 })).meta.next).not.toBeNull();
  });

  it('shows a new comment to who reads on, and none twice', async () => {
    const desk = withThread(comments);
    const { meta } = await show(desk, { limit: 4 });
    desk.comments.put(approved(9), { ...approved(10), postedAt: new Date('2026-02-01') });
    const rest = await show(desk, { after: meta.next ?? undefined });
    expect(numbersOf(rest.data)).toEqual([5, 6, 7, 8, 9]);
  });

  it('refuses the cursor of another order, of replies, and none of ours', async () => {
    const desk = withThread([...comments, approved(20, 1, 1), approved(21, 1, 1)]);
    const newest = await show(desk, { sort: 'newest', limit: 2 });
    const replies = (await show(desk, { replies: 1 })).data[0]?.replies.next;
    for (const after of [newest.meta.next, replies, 'made-up']) {
      expect(after).toEqual(expect.any(String));
      await expect(show(desk, { after: after ?? '' })).rejects.toMatchObject({
        code: 'CURSOR_INVALID',
      });
    }
  });
});

describe('replies in a thread', () => {
  const busy = [
    approved(1),
    ...[11, 12, 13, 14, 15, 16, 17].map((number) => approved(number, 1, 1)),
    approved(2),
    approved(21, 2, 1),
  ];

  it('come oldest first, whichever way the thread goes', async () => {
    const page = await show(withThread(busy), { sort: 'newest', replies: 2 });
    expect(treeOf(page.data)).toEqual([2, [21], 1, [11, 12]]);
  });

  it('are cut with a cursor that gives the rest', async () => {
    const desk = withThread(busy);
    const page = await show(desk, { replies: 3 });
    expect(page.data.map(({ replies }) => [replies.count, replies.next !== null])).toEqual([
      [7, true],
      [1, false],
    ]);
    const seen = [...numbersOf(page.data[0]?.replies.data ?? [])];
    let after = page.data[0]?.replies.next ?? undefined;
    while (after !== undefined) {
      const rest = await desk.showReplies(anId(1, 'c'), { after, limit: 2 });
      expect(repliesPage.parse(rest)).toEqual(rest);
      seen.push(...numbersOf(rest.data));
      after = rest.meta.next ?? undefined;
    }
    expect(seen).toEqual([11, 12, 13, 14, 15, 16, 17]);
  });

  it('are not cut where they just fit', async () => {
    const { data } = await show(withThread(busy), { replies: 7 });
    expect(data[0]?.replies).toMatchObject({ count: 7, next: null });
  });

  it('can be left out, with a cursor to all of them', async () => {
    const desk = withThread(busy);
    const { data } = await show(desk, { replies: 0 });
    expect(data[0]?.replies).toMatchObject({ data: [], count: 7 });
    const after = data[0]?.replies.next ?? '';
    const rest = await desk.showReplies(anId(1, 'c'), { after });
    expect(numbersOf(rest.data)).toEqual([11, 12, 13, 14, 15, 16, 17]);
  });

  it('come with tombstones between them', async () => {
    const desk = withThread([
      approved(1),
      inState('rejected', approved(2, 1, 1)),
      approved(3, 2, 2),
    ]);
    const { data } = await show(desk);
    expect(treeOf(data)).toEqual([1, [2, [3]]]);
    expect(data[0]?.replies.data[0]).toMatchObject({ tombstone: true, body: null });
  });

  it('go down to the levels shown, and from there by cursor', async () => {
    const chain = [1, 2, 3, 4, 5].map((number) =>
      approved(number, number === 1 ? null : number - 1, number - 1)
    );
    const desk = withThread(chain, { options: { nesting: 3 } });
    const { data } = await show(desk);
    expect(treeOf(data)).toEqual([1, [2, [3]]]);
    const deepest = data[0]?.replies.data[0]?.replies.data[0];
    expect(deepest?.replies).toMatchObject({ data: [], count: 2 });
    const after = deepest?.replies.next ?? '';
    const rest = await desk.showReplies(anId(3, 'c'), { after });
    expect(treeOf(rest.data)).toEqual([4, [5]]);
  });

  it('of many come along for the first two hundred, the others’ by cursor', async () => {
    // 50 comments with 5 replies each, every reply answered once: 250 parents on the second level.
    const parents = Array.from({ length: 50 }, (_, index) => index + 1);
    const thread = parents.flatMap((top) => [
      approved(top),
      ...[1, 2, 3, 4, 5].flatMap((index) => [
        approved(top * 10 + 1_000 + index, top, 1),
        approved(top * 10 + 5_000 + index, top * 10 + 1_000 + index, 2),
      ]),
    ]);
    const desk = withThread(thread);
    const { data } = await show(desk, { limit: 50 });
    const replies = data.flatMap((comment) => comment.replies.data);
    const along = replies.filter((reply) => reply.replies.data.length === 1);
    const cut = replies.filter((reply) => reply.replies.data.length === 0);
    expect([along.length, cut.length]).toEqual([200, 50]);
    for (const reply of cut) {
      const after = reply.replies.next ?? '';
      const rest = await desk.showReplies(reply.documentId, { after });
      expect(rest.data).toHaveLength(reply.replies.count);
    }
  });

  it('cost queries by the level, not by the comment', async () => {
    const wide = (count: number) =>
      Array.from({ length: count }, (_, index) => [
        approved(index + 1),
        approved(index + 1_001, index + 1, 1),
        approved(index + 2_001, index + 1_001, 2),
      ]).flat();
    const readsOf = async (count: number) => {
      const desk = withThread(wide(count));
      await show(desk, { limit: 100 });
      return desk.comments.reads;
    };
    expect(await readsOf(60)).toEqual(await readsOf(1));
    expect(await readsOf(60)).toEqual(['findThread', 'children', 'firstChildren', 'firstChildren']);
  });
});

describe('showReplies', () => {
  const thread = [approved(1), approved(2, 1, 1), inState('pending', approved(3, 1, 1))];

  it('shows the public ones', async () => {
    const page = await withThread(thread).showReplies(anId(1, 'c'), {});
    expect(numbersOf(page.data)).toEqual([2]);
    expect(page.meta.next).toBeNull();
  });

  it.each([
    ['an unknown comment', 404],
    ['one that waits', 3],
  ])('NOT_FOUND alike for %s', async (_name, number) => {
    await expect(withThread(thread).showReplies(anId(number, 'c'), {})).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'the comment was not found',
    });
  });

  it('NOT_FOUND where the post is gone, COMMENTS_OFF where its thread is', async () => {
    const gone = withThread(thread, { subjects: [] });
    await expect(gone.showReplies(anId(1, 'c'), {})).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const off = withThread(thread, { subjects: [aSubject({ commentMode: 'off' })] });
    await expect(off.showReplies(anId(1, 'c'), {})).rejects.toMatchObject({ code: 'COMMENTS_OFF' });
  });

  it('shows those below a tombstone', async () => {
    const desk = withThread([inState('withdrawn', approved(1)), approved(2, 1, 1)]);
    expect(numbersOf((await desk.showReplies(anId(1, 'c'), {})).data)).toEqual([2]);
  });

  it('refuses the cursor of another comment', async () => {
    const two = [1, 2].map((number) => approved(number));
    const replies = [11, 12, 21, 22].map((number) => approved(number, Math.floor(number / 10), 1));
    const desk = withThread([...two, ...replies]);
    const { meta } = await desk.showReplies(anId(1, 'c'), { limit: 1 });
    await expect(desk.showReplies(anId(2, 'c'), { after: meta.next ?? '' })).rejects.toMatchObject({
      code: 'CURSOR_INVALID',
    });
  });
});
