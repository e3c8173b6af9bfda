import type { CommentState, Lane, LanesAnswer } from '../../../contract';

export interface Place {
  state: CommentState;
  lane: Lane | null;
}

/** What is reported waits in its lane while it is public. */
const waits = ({ state, lane }: Place): boolean =>
  state === 'pending' || (state === 'approved' && lane === 'reported');

const atLeastNone = (count: number): number => Math.max(0, count);

/** The counts once a comment went from one place to another, before the server is asked again. */
export function moveStanding(standing: LanesAnswer, from: Place, to: Place): LanesAnswer {
  const { counts } = standing.meta;
  const shift = (lane: Lane) =>
    (waits(to) && to.lane === lane ? 1 : 0) - (waits(from) && from.lane === lane ? 1 : 0);
  const moved =
    from.state === to.state
      ? counts
      : {
          ...counts,
          [from.state]: atLeastNone(counts[from.state] - 1),
          [to.state]: counts[to.state] + 1,
        };
  return {
    data: standing.data.map((each) => ({
      ...each,
      count: atLeastNone(each.count + shift(each.lane)),
    })),
    meta: { ...standing.meta, counts: moved },
  };
}
