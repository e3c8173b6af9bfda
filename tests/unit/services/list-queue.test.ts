import { queuePage, queueQuery } from '../../../contract';
import {
  ADA,
  anEntry,
  aQueueDesk,
  aThread,
  aWaitingComment,
  VIEWER,
} from '../../builders/a-queue-desk';
import { aSubject } from '../../builders/a-subject';
import { anId } from '../../builders/an-id';

type Desk = ReturnType<typeof aQueueDesk>;
const ask = (query: object = {}) => queueQuery.parse(query);
const idsOf = ({ data }: { data: readonly { documentId: string }[] }): string[] =>
  data.map(({ documentId }) => documentId);
const ids = (...numbers: readonly number[]): string[] => numbers.map((number) => anId(number, 'c'));

/** Every item of a list, page by page. */
const walk = async (desk: Desk, query: object): Promise<string[]> => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = await desk.listQueue(ask({ ...query, ...(after !== null && { after }) }), VIEWER);
    expect(page.data.length).toBeGreaterThan(0);
    seen.push(...idsOf(page));
    after = page.meta.next;
  } while (after !== null);
  return seen;
};

const SSN = {
  body: 'It is 078-05-1120, please.',
  lane: 'restricted' as const,
  reasons: [
    { code: 'social_security_number' as const, version: 1, spans: [{ start: 6, end: 17 }] },
  ],
};

const JANE = {
  documentId: anId(1, 'r'),
  kind: 'email' as const,
  verified: true,
  standing: 'banned' as const,
  standingUntil: new Date('2026-04-01T00:00:00.000Z'),
  standingReason: 'Twice warned.',
  firstSeenAt: new Date('2026-01-01T00:00:00.000Z'),
};

describe('listQueue', () => {
  it('shows a comment with what a moderator needs beside it', async () => {
    const parent = aWaitingComment(1, { state: 'approved', lane: null, body: 'A question.' });
    const answer = aWaitingComment(2, {
      parentId: parent.documentId,
      readerId: JANE.documentId,
      lane: 'attorney',
      urgent: true,
      version: 3,
      assigneeId: 9,
      note: 'Look at the second line.',
      openReports: 2,
      editedAt: new Date('2026-03-02T00:00:00.000Z'),
      reasons: [{ code: 'seeks_advice', version: 2, spans: [{ start: 0, end: 3 }] }],
    });
    const until = new Date('2026-03-18T09:10:00.000Z');
    const entry = anEntry(5, { commentId: answer.documentId });
    const desk = aQueueDesk({
      comments: [parent, answer],
      readers: [JANE],
      records: new Map([[JANE.documentId, { approved: 1, rejected: 2, spam: 3, pending: 4 }]]),
      claims: [
        { commentId: answer.documentId, holder: { id: 8, name: 'Bo' }, until, reason: 'gone home' },
      ],
      entries: [entry],
    });

    const page = await desk.listQueue(ask(), VIEWER);
    expect(queuePage.parse(page)).toEqual(page);
    expect(page.data).toEqual([
      {
        documentId: answer.documentId,
        version: 3,
        state: 'pending',
        lane: 'attorney',
        urgent: true,
        body: 'Comment 2',
        masked: false,
        postedAt: '2026-03-01T00:02:00.000Z',
        editedAt: '2026-03-02T00:00:00.000Z',
        author: {
          name: 'Reader 2',
          email: 'reader-2@example.org',
          isStaff: false,
          reader: {
            documentId: JANE.documentId,
            kind: 'email',
            verified: true,
            standing: 'banned',
            standingUntil: '2026-04-01T00:00:00.000Z',
            standingReason: 'Twice warned.',
            record: { approved: 1, rejected: 2, spam: 3, pending: 4 },
          },
        },
        verdict: {
          reasons: [{ code: 'seeks_advice', version: 2, spans: [{ start: 0, end: 3 }] }],
        },
        post: {
          documentId: aSubject().documentId,
          locale: 'en',
          title: 'Post gideon-v-wainwright',
          url: '/en/gideon-v-wainwright',
        },
        parent: { documentId: parent.documentId, authorName: 'Reader 1', body: 'A question.' },
        // Somebody else is at it.
        allowedActions: [],
        claim: {
          holder: { id: 8, name: 'Bo' },
          until: '2026-03-18T09:10:00.000Z',
          reason: 'gone home',
        },
        assignee: 9,
        note: 'Look at the second line.',
        openReports: 2,
        lastDecision: expect.objectContaining({
          sequence: 5,
          comment: answer.documentId,
          action: 'hold',
          actor: ADA,
          at: entry.at.toISOString(),
        }),
      },
    ]);
  });

  it('shows a comment of which nothing else is left', async () => {
    const desk = aQueueDesk({
      comments: [
        aWaitingComment(1, { parentId: anId(99, 'c'), readerId: anId(99, 'r') }),
        aWaitingComment(2, { threadId: anId(99, 't') }),
      ],
      subjects: [],
    });
    const { data } = await desk.listQueue(ask(), VIEWER);
    const nothing = { post: null, parent: null, claim: null, lastDecision: null };
    expect(data).toMatchObject([nothing, nothing]);
    expect(data.map(({ author }) => author.reader)).toEqual([null, null]);
  });

  it('gives a reader without a record zeros, and staff no record at all', async () => {
    const readerId = JANE.documentId;
    const desk = aQueueDesk({
      comments: [aWaitingComment(1, { readerId }), aWaitingComment(2, { readerId, isStaff: true })],
      readers: [JANE],
    });
    const { data } = await desk.listQueue(ask(), VIEWER);
    expect(data.map(({ author }) => author.reader?.record ?? null)).toEqual([
      { approved: 0, rejected: 0, spam: 0, pending: 0 },
      null,
    ]);
  });

  it('does not take the post of one locale for that of another', async () => {
    const spanish = aSubject({ locale: 'es', slug: 'gideon-es' });
    const desk = aQueueDesk({
      comments: [aWaitingComment(1), aWaitingComment(2, { threadId: anId(2, 't') })],
      threads: [aThread(1), aThread(2, { subject: spanish })],
      subjects: [aSubject(), spanish],
    });
    const { data } = await desk.listQueue(ask(), VIEWER);
    expect(data.map(({ post }) => post?.url)).toEqual(['/en/gideon-v-wainwright', '/es/gideon-es']);
  });

  it('masks restricted text, of a parent as well, even for those who may reveal it', async () => {
    const desk = aQueueDesk({
      comments: [aWaitingComment(1, SSN), aWaitingComment(2, { parentId: anId(1, 'c') })],
    });
    const { data } = await desk.listQueue(ask(), VIEWER);
    const masked = 'It is •••••••••••, please.';
    expect(data.map(({ body, masked: isMasked }) => [body, isMasked])).toEqual([
      [masked, true],
      ['Comment 2', false],
    ]);
    expect(data[1]?.parent?.body).toBe(masked);
  });

  it('does not find restricted text by what is masked', async () => {
    const desk = aQueueDesk({
      comments: [
        aWaitingComment(1, { ...SSN, authorName: 'Jane' }),
        aWaitingComment(2, { body: '078-05-1120', authorName: 'Bo' }),
      ],
    });
    expect(idsOf(await desk.listQueue(ask({ q: '078-05' }), VIEWER))).toEqual(ids(2));
    expect(idsOf(await desk.listQueue(ask({ q: 'JANE' }), VIEWER))).toEqual(ids(1));
  });

  it.each([
    [
      'who may decide',
      { mayDecide: true, mayReveal: false },
      'general',
      null,
      ['approve', 'reject', 'spam', 'hold', 'refer', 'redact-and-approve'],
    ],
    ['who may only look', { mayDecide: false, mayReveal: true }, 'general', null, []],
    [
      'who cannot read it',
      { mayDecide: true, mayReveal: false },
      'restricted',
      null,
      ['reject', 'spam', 'hold', 'refer'],
    ],
    [
      'who can read it',
      { mayDecide: true, mayReveal: true },
      'restricted',
      null,
      ['reject', 'spam', 'hold', 'refer', 'redact-and-approve'],
    ],
    [
      'who claimed it',
      { mayDecide: true, mayReveal: false },
      'general',
      VIEWER.id,
      ['approve', 'reject', 'spam', 'hold', 'refer', 'redact-and-approve'],
    ],
    ['who meets the claim of another', { mayDecide: true, mayReveal: true }, 'general', 8, []],
  ] as const)('offers one %s what they may do', async (_name, may, lane, holderId, expected) => {
    const holder = { id: holderId ?? 0, name: 'Somebody' };
    const until = new Date('2026-03-18T09:10:00.000Z');
    const desk = aQueueDesk({
      comments: [aWaitingComment(1, { lane })],
      claims: holderId === null ? [] : [{ commentId: anId(1, 'c'), holder, until, reason: null }],
    });
    const { data } = await desk.listQueue(ask(), { id: VIEWER.id, ...may });
    expect(data[0]?.allowedActions).toEqual(expected);
  });

  it('does not mind a claim that ran out', async () => {
    const until = new Date('2026-03-18T09:10:00.000Z');
    const holder = { id: 8, name: 'Bo' };
    const desk = aQueueDesk({
      comments: [aWaitingComment(1)],
      claims: [{ commentId: anId(1, 'c'), holder, until, reason: null }],
    });
    desk.clock.advance(601);
    const { data } = await desk.listQueue(ask(), VIEWER);
    expect(data[0]).toMatchObject({
      claim: null,
      allowedActions: expect.arrayContaining(['hold']),
    });
  });

  it('shows in the lane of reports what is public, and elsewhere what is pending', async () => {
    const desk = aQueueDesk({
      comments: [
        aWaitingComment(1, { lane: 'reported', state: 'approved' }),
        aWaitingComment(2, { lane: 'reported', state: 'pending' }),
        aWaitingComment(3, { lane: 'reported', state: 'rejected' }),
        aWaitingComment(4),
        aWaitingComment(5, { lane: null, state: 'approved' }),
      ],
    });
    expect(idsOf(await desk.listQueue(ask({ lane: 'reported' }), VIEWER))).toEqual(ids(1, 2));
    expect(idsOf(await desk.listQueue(ask(), VIEWER))).toEqual(ids(2, 4));
    const rejected = ask({ lane: 'reported', status: 'rejected' });
    expect(idsOf(await desk.listQueue(rejected, VIEWER))).toEqual(ids(3));
  });

  it.each([
    [{ urgent: 'true' }, [1]],
    [{ urgent: 'false' }, [2, 3]],
    [{ assignee: '9' }, [2]],
    [{ assignee: 'nobody' }, [1, 3]],
    [{ rule: 'seeks_advice' }, [3]],
    [{ author: anId(1, 'r') }, [1]],
    [{ post: anId(2, 'p') }, [2]],
    [{ language: 'es' }, [2]],
    [{ practiceArea: anId(1, 'a') }, [2]],
    [{ from: '2026-03-01T00:02:00.000Z' }, [2, 3]],
    [{ to: '2026-03-01T00:02:00.000Z' }, [1]],
    [{ from: '2026-03-01T00:02:00.000Z', to: '2026-03-01T00:03:00.000Z' }, [2]],
    [{ assignee: 'nobody', urgent: 'false' }, [3]],
  ])('filters by %j', async (query, expected) => {
    const spanish = { ...aThread(2).subject, locale: 'es' };
    const desk = aQueueDesk({
      threads: [aThread(1), aThread(2, { subject: spanish })],
      practiceAreas: new Map([[anId(2, 'p'), [anId(1, 'a')]]]),
      comments: [
        aWaitingComment(1, { urgent: true, readerId: anId(1, 'r') }),
        aWaitingComment(2, { assigneeId: 9, threadId: anId(2, 't') }),
        aWaitingComment(3, { reasons: [{ code: 'seeks_advice', version: 1, spans: [] }] }),
      ],
    });
    expect(idsOf(await desk.listQueue(ask(query), VIEWER))).toEqual(ids(...expected));
  });

  it('counts every state and tells the revision, whatever is shown', async () => {
    const desk = aQueueDesk({
      comments: [
        aWaitingComment(1),
        aWaitingComment(2),
        aWaitingComment(3, { state: 'approved', lane: null }),
        aWaitingComment(4, { state: 'withdrawn', lane: null }),
      ],
    });
    const { data, meta } = await desk.listQueue(ask({ status: 'approved' }), VIEWER);
    expect(data).toHaveLength(1);
    expect(meta).toEqual({
      next: null,
      counts: { pending: 2, approved: 1, rejected: 0, spam: 0, referred: 0, withdrawn: 1 },
      revision: 4,
    });
  });

  it.each([
    ['oldest', [1, 2, 3, 4, 5, 6, 7]],
    ['newest', [7, 6, 5, 4, 3, 2, 1]],
    ['certainty', [2, 4, 6, 1, 3, 5, 7]],
  ])('pages %s first, each comment once, though many are equal', async (sort, expected) => {
    const comments = [4, 1, 7, 3, 6, 2, 5].map((number) => {
      // 3, 4 and 5 at one moment.
      const minute = number >= 3 && number <= 5 ? 4 : number;
      const postedAt = new Date(Date.UTC(2026, 2, 1, 0, minute));
      return aWaitingComment(number, { postedAt, certainty: number % 2 });
    });
    const desk = aQueueDesk({ comments });
    for (const limit of [1, 2, 3, 4, 7, 8]) {
      expect(await walk(desk, { sort, limit })).toEqual(ids(...expected));
    }
  });

  it('goes on where it was, though what stood before is decided', async () => {
    const desk = aQueueDesk({ comments: [1, 2, 3, 4].map((number) => aWaitingComment(number)) });
    const { meta } = await desk.listQueue(ask({ limit: 2 }), VIEWER);
    desk.comments.delete(anId(1, 'c'));
    desk.comments.delete(anId(2, 'c'));
    const rest = await desk.listQueue(ask({ limit: 2, after: meta.next }), VIEWER);
    expect(idsOf(rest)).toEqual(ids(3, 4));
    expect(rest.meta.next).toBeNull();
  });

  it('refuses the cursor of another list', async () => {
    const desk = aQueueDesk({ comments: [aWaitingComment(1), aWaitingComment(2)] });
    const { meta } = await desk.listQueue(ask({ limit: 1 }), VIEWER);
    for (const query of [
      { sort: 'newest', after: meta.next },
      { sort: 'certainty', after: meta.next },
      { status: 'spam', after: meta.next },
      { after: 'made-up' },
    ]) {
      await expect(desk.listQueue(ask(query), VIEWER)).rejects.toMatchObject({
        code: 'CURSOR_INVALID',
      });
    }
  });

  it('asks as often for many comments as for one', async () => {
    const readsFor = async (size: number): Promise<string[]> => {
      const desk = aQueueDesk({
        comments: Array.from({ length: size }, (_, index) =>
          aWaitingComment(index + 1, {
            parentId: index > 0 ? anId(index, 'c') : null,
            readerId: anId(index + 1, 'r'),
            threadId: anId(index + 1, 't'),
          })
        ),
        threads: Array.from({ length: size }, (_, index) => aThread(index + 1)),
      });
      expect((await desk.listQueue(ask({ limit: 100 }), VIEWER)).data).toHaveLength(size);
      return desk.reads;
    };
    const [one, many] = [await readsFor(1), await readsFor(60)];
    expect(one.length).toBeGreaterThan(5);
    expect(many).toEqual(one);
  });
});
