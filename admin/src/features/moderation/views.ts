import { LANES } from '../../../../contract/vocabulary';
import type { LanesAnswer } from '../../../../contract';
import { DECIDED_STATES, type View } from '../../api/queue-list';
import type { MessageId } from '../../translations/use-translate';

export interface ViewEntry {
  view: View;
  label: MessageId;
  /** Comments in it; undefined while nothing is known. */
  count: number | undefined;
  /** When the oldest in it came; null where nothing waits. */
  oldest: string | null;
}

const earliest = (moments: readonly (string | null)[]): string | null =>
  moments.flatMap((moment) => moment ?? []).sort()[0] ?? null;

/** What is reported is mostly public: it waits in its own lane, and is not among all that is held. */
const pendingLanes = (standing: LanesAnswer | undefined) =>
  standing?.data.filter(({ lane }) => lane !== 'reported') ?? [];

/** All that waits, and each lane. */
export function waitingViews(standing: LanesAnswer | undefined): ViewEntry[] {
  return [
    {
      view: { status: 'waiting' },
      label: 'view.waiting',
      count: standing?.meta.counts.pending,
      oldest: earliest(pendingLanes(standing).map(({ oldest }) => oldest)),
    },
    ...LANES.map((lane): ViewEntry => {
      const found = standing?.data.find((each) => each.lane === lane);
      return {
        view: { status: 'waiting', lane },
        label: `lane.${lane}`,
        count: found?.count,
        oldest: found?.oldest ?? null,
      };
    }),
  ];
}

/** What was decided, by what became of it. */
export const decidedViews = (standing: LanesAnswer | undefined): ViewEntry[] =>
  DECIDED_STATES.map((state) => ({
    view: { status: state },
    label: `state.${state}`,
    count: standing?.meta.counts[state],
    oldest: null,
  }));

export const countInView = (standing: LanesAnswer | undefined, { status, lane }: View) => {
  if (!standing) return undefined;
  if (lane !== undefined) return standing.data.find((each) => each.lane === lane)?.count;
  return status === 'waiting' ? standing.meta.counts.pending : standing.meta.counts[status];
};
