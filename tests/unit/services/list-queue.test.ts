import { queuePage, queueQuery } from '../../../contract';
import { aComment } from '../../builders/a-comment';
import { aDesk, MODERATOR } from '../../builders/a-desk';
import { aSubject } from '../../builders/a-subject';
import { anId } from '../../builders/an-id';

type Desk = ReturnType<typeof aDesk>;
const ask = (query: object = {}) => queueQuery.parse(query);

/** Every item of a list, page by page. */
const walk = async (desk: Desk, query: object): Promise<string[]> => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = await desk.listQueue(ask({ ...query, ...(after !== null && { after }) }));
    expect(page.data.length).toBeGreaterThan(0);
    seen.push(...page.data.map(({ documentId }) => documentId));
    after = page.meta.next;
  } while (after !== null);
  return seen;
};

describe('listQueue', () => {
  it('shows a comment with what a moderator needs beside it', async () => {
    const desk = aDesk({ options: { mode: 'flagged' } });
    const question = await desk.send({ body: 'What is answered.' });
    const author = { name: 'Jane Roe', email: 'jane@example.org' };
    const parent = question.data.documentId;
    const answer = await desk.send({ body: 'The answer.', author, parent });
    const items = [{ documentId: answer.data.documentId, version: 1 }];
    await desk.decide({ action: 'hold', items, note: 'Please look.' }, MODERATOR);

    const page = await desk.listQueue(ask());
    expect(queuePage.parse(page)).toEqual(page);
    expect(page.data).toEqual([
      {
        documentId: answer.data.documentId,
        version: 2,
        state: 'pending',
        lane: 'general',
        body: 'The answer.',
        postedAt: desk.clock.now().toISOString(),
        author: { ...author, isStaff: false },
        verdict: { reasons: [] },
        post: {
          documentId: aSubject().documentId,
          locale: 'en',
          title: 'Post gideon-v-wainwright',
          url: '/en/gideon-v-wainwright',
        },
        parent: { documentId: parent, authorName: 'Jane Roe', body: 'What is answered.' },
        allowedActions: ['approve', 'reject', 'spam'],
        lastDecision: {
          action: 'hold',
          from: 'approved',
          to: 'pending',
          actor: MODERATOR,
          reason: null,
          note: 'Please look.',
          decidedAt: desk.clock.now().toISOString(),
        },
      },
    ]);
  });

  it('says why a comment waits', async () => {
    const desk = aDesk();
    await desk.send();
    const { data } = await desk.listQueue(ask());
    expect(data[0]?.verdict.reasons).toEqual([
      { code: 'site_premoderates', version: 1, spans: [] },
    ]);
    expect(data[0]).toMatchObject({ parent: null, lastDecision: null });
  });

  it('names the latest of several decisions', async () => {
    const desk = aDesk();
    const { documentId } = (await desk.send()).data;
    for (const [index, action] of (['approve', 'hold', 'spam'] as const).entries()) {
      await desk.decide({ action, items: [{ documentId, version: index + 1 }] }, MODERATOR);
    }
    const { data } = await desk.listQueue(ask({ status: 'spam' }));
    expect(data).toMatchObject([{ version: 4, lastDecision: { action: 'spam', from: 'pending' } }]);
  });

  it('shows a comment whose post or parent is gone', async () => {
    const desk = aDesk();
    await desk.send();
    desk.comments.put(aComment(7, { parentId: anId(99, 'c') }));
    desk.subjects.published.splice(0);
    const { data } = await desk.listQueue(ask());
    expect(data.map(({ post, parent }) => [post, parent])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('does not take the post of one locale for that of another', async () => {
    const spanish = aSubject({ locale: 'es', slug: 'gideon-es' });
    const desk = aDesk({ subjects: [aSubject(), spanish] });
    await desk.send({ body: 'english' });
    await desk.send({ body: 'español', post: spanish.slug, locale: 'es' });
    const { data } = await desk.listQueue(ask());
    expect(data.map(({ body, post }) => [body, post?.locale, post?.url])).toEqual([
      ['english', 'en', '/en/gideon-v-wainwright'],
      ['español', 'es', '/es/gideon-es'],
    ]);
  });

  it('counts every state, whichever is shown', async () => {
    const desk = aDesk();
    desk.comments.put(
      aComment(1),
      aComment(2),
      aComment(3, { state: 'approved' }),
      aComment(4, { state: 'withdrawn' })
    );
    const { data, meta } = await desk.listQueue(ask({ status: 'approved' }));
    expect(data.map(({ documentId }) => documentId)).toEqual([anId(3, 'c')]);
    expect(meta.counts).toEqual({
      pending: 2,
      approved: 1,
      rejected: 0,
      spam: 0,
      referred: 0,
      withdrawn: 1,
    });
  });

  it.each([
    ['oldest', [1, 2, 3, 4, 5, 6, 7]],
    ['newest', [7, 6, 5, 4, 3, 2, 1]],
  ])('pages %s first, each comment once, though dates are equal', async (sort, expected) => {
    const desk = aDesk();
    for (const number of [4, 1, 7, 3, 6, 2, 5]) {
      // 3, 4 and 5 at one moment.
      const minute = number >= 3 && number <= 5 ? 4 : number;
      desk.comments.put(aComment(number, { postedAt: new Date(Date.UTC(2026, 2, 1, 0, minute)) }));
    }
    const order = expected.map((number) => anId(number, 'c'));
    for (const limit of [1, 2, 3, 4, 7, 8]) {
      expect(await walk(desk, { sort, limit })).toEqual(order);
    }
  });

  it('goes on where it was, though what stood before is decided', async () => {
    const desk = aDesk();
    desk.comments.put(aComment(1), aComment(2), aComment(3), aComment(4));
    const { meta } = await desk.listQueue(ask({ limit: 2 }));
    const items = [1, 2].map((number) => ({ documentId: anId(number, 'c'), version: 1 }));
    await desk.decide({ action: 'approve', items }, MODERATOR);
    const rest = await desk.listQueue(ask({ limit: 2, after: meta.next }));
    expect(rest.data.map(({ documentId }) => documentId)).toEqual([anId(3, 'c'), anId(4, 'c')]);
    expect(rest.meta.next).toBeNull();
  });

  it('refuses the cursor of another list', async () => {
    const desk = aDesk();
    desk.comments.put(aComment(1), aComment(2));
    const { meta } = await desk.listQueue(ask({ limit: 1 }));
    for (const other of [{ sort: 'newest' }, { status: 'spam' }]) {
      await expect(desk.listQueue(ask({ ...other, after: meta.next }))).rejects.toMatchObject({
        code: 'CURSOR_INVALID',
      });
    }
    await expect(desk.listQueue(ask({ after: 'made-up' }))).rejects.toMatchObject({
      code: 'CURSOR_INVALID',
    });
  });
});
