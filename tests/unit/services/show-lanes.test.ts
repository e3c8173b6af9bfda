import { lanesAnswer } from '../../../contract';
import { LANES } from '../../../contract/vocabulary';
import { aQueueDesk, aWaitingComment } from '../../builders/a-queue-desk';

describe('showLanes', () => {
  it('counts what waits in each lane, and says since when', async () => {
    const desk = aQueueDesk({
      comments: [
        aWaitingComment(5),
        aWaitingComment(3),
        aWaitingComment(1, { lane: 'attorney', state: 'rejected' }),
        aWaitingComment(4, { lane: 'attorney', version: 7 }),
        aWaitingComment(2, { lane: 'reported', state: 'approved' }),
        aWaitingComment(6, { lane: 'reported' }),
        aWaitingComment(7, { lane: null, state: 'spam' }),
      ],
    });
    const answer = await desk.showLanes();
    expect(lanesAnswer.parse(answer)).toEqual(answer);
    expect(answer).toEqual({
      data: [
        { lane: 'general', count: 2, oldest: '2026-03-01T00:03:00.000Z' },
        { lane: 'attorney', count: 1, oldest: '2026-03-01T00:04:00.000Z' },
        { lane: 'restricted', count: 0, oldest: null },
        { lane: 'rechecking', count: 0, oldest: null },
        { lane: 'reported', count: 2, oldest: '2026-03-01T00:02:00.000Z' },
      ],
      meta: {
        counts: { pending: 4, approved: 1, rejected: 1, spam: 1, referred: 0, withdrawn: 0 },
        revision: 13,
      },
    });
  });

  it('names every lane of an empty queue', async () => {
    const { data } = await aQueueDesk().showLanes();
    expect(data).toEqual(LANES.map((lane) => ({ lane, count: 0, oldest: null })));
  });
});
