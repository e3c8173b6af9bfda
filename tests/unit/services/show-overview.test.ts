import { overviewAnswer } from '../../../contract';
import type { StoredComment } from '../../../server/src/ports/comment-store';
import { showOverview } from '../../../server/src/services/show-overview';
import { aWaitingComment } from '../../builders/a-queue-desk';
import { createMemoryQueueReader } from '../../fakes/memory-queue';
import { createSettableClock } from '../../fakes/settable-clock';

const anOverview = (comments: readonly StoredComment[]) => {
  const asked: { from: Date; until: Date; adminId: number }[] = [];
  const show = showOverview({
    queue: createMemoryQueueReader(() => ({ comments, threads: [] })),
    decisions: {
      count: (range, adminId) => {
        asked.push({ ...range, adminId });
        return Promise.resolve({ all: 12, own: 5 });
      },
    },
    staff: { timeZone: () => Promise.resolve('America/New_York') },
    // Still the 17th, where the firm is.
    clock: createSettableClock('2026-03-18T02:30:00.000Z'),
  });
  return { show, asked };
};

describe('showOverview', () => {
  it('adds up the lanes, names the oldest of all, and counts what is urgent and pending', async () => {
    const { show } = anOverview([
      aWaitingComment(5, { urgent: true }),
      aWaitingComment(3, { lane: 'attorney' }),
      aWaitingComment(4, { lane: 'reported', state: 'approved', urgent: true }),
      aWaitingComment(1, { lane: null, state: 'rejected', urgent: true }),
    ]);
    const answer = await show(7);
    expect(overviewAnswer.parse(answer)).toEqual(answer);
    expect(answer.data).toMatchObject({
      waiting: 3,
      oldest: '2026-03-01T00:03:00.000Z',
      urgent: 1,
      decisions: { all: 12, own: 5 },
    });
  });

  it('asks for the decisions of the day on the clock of the firm, until now', async () => {
    const { show, asked } = anOverview([]);
    const { data } = await show(7);
    expect(data).toMatchObject({ waiting: 0, oldest: null, urgent: 0 });
    expect(data.decisions.since).toBe('2026-03-17T04:00:00.000Z');
    expect(asked).toEqual([
      {
        from: new Date('2026-03-17T04:00:00.000Z'),
        until: new Date('2026-03-18T02:30:00.001Z'),
        adminId: 7,
      },
    ]);
  });
});
