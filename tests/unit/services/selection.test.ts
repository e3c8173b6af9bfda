import { queueFilter } from '../../../contract';
import { SELECTION_AT_MOST } from '../../../server/src/services/resolve-selection';
import { aQueueDesk, aWaitingComment } from '../../builders/a-queue-desk';
import { anId } from '../../builders/an-id';

const ask = (query: object = {}) => queueFilter.parse(query);
const some = (count: number) =>
  Array.from({ length: count }, (_, index) => aWaitingComment(index + 1));

describe('countSelection', () => {
  it('counts what a filter shows', async () => {
    const desk = aQueueDesk({
      comments: [
        ...some(3),
        aWaitingComment(4, { lane: 'attorney' }),
        aWaitingComment(5, { state: 'spam', lane: null }),
      ],
    });
    expect((await desk.countSelection(ask())).data.count).toBe(4);
    expect((await desk.countSelection(ask({ lane: 'attorney' }))).data.count).toBe(1);
    expect((await desk.countSelection(ask({ status: 'spam' }))).data.count).toBe(1);
  });

  it('has one revision for one filter, however it was sent', async () => {
    const desk = aQueueDesk({ comments: some(3) });
    const { data } = await desk.countSelection(
      ask({ lane: 'general', urgent: 'false', assignee: 'nobody' })
    );
    const again = await desk.countSelection(
      ask({ assignee: 'nobody', urgent: false, status: 'waiting', lane: 'general', q: undefined })
    );
    expect(again.data).toEqual(data);
  });

  it('has another revision for another filter that shows the same', async () => {
    const desk = aQueueDesk({ comments: some(3) });
    const [all, lane] = [ask(), ask({ lane: 'general' })];
    const [one, other] = [await desk.countSelection(all), await desk.countSelection(lane)];
    expect(one.data.count).toBe(other.data.count);
    expect(one.data.revision).not.toBe(other.data.revision);
  });
});

describe('resolveSelection', () => {
  it('names all that a filter shows, at the version that was counted', async () => {
    const desk = aQueueDesk({ comments: [aWaitingComment(2, { version: 4 }), aWaitingComment(1)] });
    const { data } = await desk.countSelection(ask());
    expect(await desk.resolveSelection(ask(), data.revision)).toEqual([
      { documentId: anId(1, 'c'), version: 1 },
      { documentId: anId(2, 'c'), version: 4 },
    ]);
  });

  it.each([
    [
      'a comment came',
      3,
      (desk: ReturnType<typeof aQueueDesk>) => desk.comments.set(anId(9, 'c'), aWaitingComment(9)),
    ],
    [
      'a comment went',
      1,
      (desk: ReturnType<typeof aQueueDesk>) => desk.comments.delete(anId(1, 'c')),
    ],
    [
      'a comment changed',
      2,
      (desk: ReturnType<typeof aQueueDesk>) =>
        desk.comments.set(anId(1, 'c'), aWaitingComment(1, { version: 2 })),
    ],
  ])('refuses where %s, and says what is there now', async (_name, count, change) => {
    const desk = aQueueDesk({ comments: some(2) });
    const { data } = await desk.countSelection(ask());
    change(desk);
    const now = await desk.countSelection(ask());
    expect(now.data.count).toBe(count);
    await expect(desk.resolveSelection(ask(), data.revision)).rejects.toMatchObject({
      code: 'SELECTION_CHANGED',
      details: now.data,
    });
    expect(await desk.resolveSelection(ask(), now.data.revision)).toHaveLength(count);
  });

  it('refuses the revision of another filter', async () => {
    const desk = aQueueDesk({ comments: some(2) });
    const { data } = await desk.countSelection(ask({ lane: 'general' }));
    await expect(desk.resolveSelection(ask(), data.revision)).rejects.toMatchObject({
      code: 'SELECTION_CHANGED',
    });
  });

  it('takes as many as one transaction holds, and no more', async () => {
    const desk = aQueueDesk({ comments: some(SELECTION_AT_MOST) });
    const full = await desk.countSelection(ask());
    expect(await desk.resolveSelection(ask(), full.data.revision)).toHaveLength(SELECTION_AT_MOST);
    const one = aWaitingComment(SELECTION_AT_MOST + 1);
    desk.comments.set(one.documentId, one);
    const { data } = await desk.countSelection(ask());
    await expect(desk.resolveSelection(ask(), data.revision)).rejects.toMatchObject({
      code: 'SELECTION_TOO_LARGE',
      details: { limit: 5_000, count: 5_001 },
    });
  });
});
