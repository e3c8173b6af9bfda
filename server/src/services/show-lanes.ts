import type { LanesAnswer } from '../../../contract';
import { LANES } from '../../../contract/vocabulary';
import type { QueueReader } from '../ports/queue-reader';

/** How much waits in each lane and since when: cheap enough to be asked every few seconds. */
export const showLanes =
  ({ queue }: { queue: Pick<QueueReader, 'standing'> }) =>
  async (): Promise<LanesAnswer> => {
    const { lanes, oldest, states, revision } = await queue.standing();
    return {
      data: LANES.map((lane) => ({
        lane,
        count: lanes[lane],
        oldest: oldest[lane]?.toISOString() ?? null,
      })),
      meta: { counts: states, revision },
    };
  };
