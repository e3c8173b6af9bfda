import fc from 'fast-check';
import { COMMENT_STATES, LANES } from '../../contract/vocabulary';
import type { LanesAnswer } from '../../contract';
import { moveStanding } from '../../admin/src/api/move-standing';

const standing: LanesAnswer = {
  data: LANES.map((lane) => ({ lane, count: 10, oldest: null })),
  meta: {
    counts: { pending: 50, approved: 20, rejected: 5, spam: 5, referred: 5, withdrawn: 5 },
    revision: 1,
  },
};
const laneCount = ({ data }: LanesAnswer, lane: string) =>
  data.find((each) => each.lane === lane)?.count;

describe('moveStanding', () => {
  it('counts a decision out of its lane and into its state', () => {
    const after = moveStanding(
      standing,
      { state: 'pending', lane: 'general' },
      { state: 'approved', lane: null }
    );
    expect(laneCount(after, 'general')).toBe(9);
    expect(after.meta.counts).toMatchObject({ pending: 49, approved: 21 });
  });

  it('counts from lane to lane without touching the states', () => {
    const [from, to] = (['general', 'attorney'] as const).map((lane) => ({
      state: 'pending' as const,
      lane,
    }));
    const after = from && to && moveStanding(standing, from, to);
    expect(after && [laneCount(after, 'general'), laneCount(after, 'attorney')]).toEqual([9, 11]);
    expect(after?.meta.counts).toEqual(standing.meta.counts);
  });

  it('counts what is reported in its lane while it is public, and nothing restricted that is decided', () => {
    const reported = { state: 'approved', lane: 'reported' } as const;
    expect(
      laneCount(moveStanding(standing, reported, { state: 'spam', lane: null }), 'reported')
    ).toBe(9);
    const rejected = { state: 'rejected', lane: 'restricted' } as const;
    const held = { state: 'pending', lane: 'restricted' } as const;
    expect(laneCount(moveStanding(standing, held, rejected), 'restricted')).toBe(9);
  });

  it('is undone by the way back', () => {
    const place = fc.record({
      state: fc.constantFrom(...COMMENT_STATES),
      lane: fc.option(fc.constantFrom(...LANES)),
    });
    fc.assert(
      fc.property(place, place, (from, to) => {
        expect(moveStanding(moveStanding(standing, from, to), to, from)).toEqual(standing);
      })
    );
  });
});
