import { changesAnswer } from '../../../contract';
import { anEntry, aQueueDesk, aWaitingComment, VIEWER } from '../../builders/a-queue-desk';
import { anId } from '../../builders/an-id';

const GRACE = { id: 9, name: 'Grace Moderator' };
const approval = (sequence: number, comment: number) =>
  anEntry(sequence, { commentId: anId(comment, 'c'), action: 'approve' });

describe('showChanges', () => {
  const desk = () =>
    aQueueDesk({
      comments: [aWaitingComment(1), aWaitingComment(2, { state: 'approved', version: 2 })],
      entries: [approval(1, 1), approval(2, 2)],
      claims: [
        {
          commentId: anId(1, 'c'),
          holder: GRACE,
          until: new Date('2026-03-18T09:05:00.000Z'),
          reason: null,
        },
        {
          commentId: anId(2, 'c'),
          holder: GRACE,
          until: new Date('2026-03-18T08:59:00.000Z'),
          reason: null,
        },
      ],
    });

  it('tells one who just came where things stand, and nothing of what was', async () => {
    const answer = await desk().showChanges({}, VIEWER);
    expect(changesAnswer.parse(answer)).toEqual(answer);
    expect(answer.data.changed).toEqual([]);
    expect(answer.meta).toMatchObject({ sequence: 2, counts: { pending: 1, approved: 1 } });
  });

  it('tells what was done since, as it is now', async () => {
    const { data, meta } = await desk().showChanges({ after: 1 }, VIEWER);
    expect(data.changed).toEqual([
      expect.objectContaining({
        documentId: anId(2, 'c'),
        state: 'approved',
        version: 2,
        allowedActions: expect.arrayContaining(['reject']) as string[],
        lastDecision: expect.objectContaining({ sequence: 2 }) as object,
      }),
    ]);
    expect(meta.sequence).toBe(2);
  });

  it('names what is gone, and nothing that entries without a comment are about', async () => {
    const purge = anEntry(3, { commentId: anId(3, 'c'), action: 'purge', to: null });
    const settings = anEntry(4, { commentId: null, action: 'change-settings' });
    const comments = [aWaitingComment(1)];
    const answer = await aQueueDesk({
      comments,
      entries: [approval(1, 1), approval(2, 3), purge, settings],
    }).showChanges({ after: 0 }, VIEWER);
    expect(changesAnswer.parse(answer)).toEqual(answer);
    expect(answer.data.gone).toEqual([anId(3, 'c')]);
    expect(answer.data.changed?.map(({ documentId }) => documentId)).toEqual([anId(1, 'c')]);
  });

  it('tells who holds what, and nothing of leases that ran out', async () => {
    const { data } = await desk().showChanges({ after: 2 }, VIEWER);
    expect(data.claims).toEqual([
      expect.objectContaining({ documentId: anId(1, 'c'), holder: GRACE }),
    ]);
  });

  it('allows nothing to one who may only read', async () => {
    const { data } = await desk().showChanges({ after: 1 }, { ...VIEWER, mayDecide: false });
    expect(data.changed?.map(({ allowedActions }) => allowedActions)).toEqual([[]]);
  });

  it('says that there is too much to tell, and goes on from the end', async () => {
    const many = aQueueDesk({
      comments: [aWaitingComment(1)],
      entries: Array.from({ length: 300 }, (_, index) => approval(index + 1, 1)),
    });
    const { data, meta } = await many.showChanges({ after: 10 }, VIEWER);
    expect(data.changed).toBeNull();
    expect(meta.sequence).toBe(300);
    expect((await many.showChanges({ after: 100 }, VIEWER)).data.changed).toHaveLength(1);
  });

  it.each([
    { after: 2, reads: 3 },
    { after: 0, reads: 7 },
  ])('reads little: $reads times after $after', async ({ after, reads }) => {
    const one = desk();
    await one.showChanges({ after }, VIEWER);
    expect(one.reads).toHaveLength(reads);
  });
});
