import {
  chooseAssignee,
  type AssignableAttorney,
  type AssigneeCandidates,
} from '../../../../server/src/domain/routing/choose-assignee';

const TODAY = '2026-03-18';

const attorney = (
  attorneyId: string,
  adminId: number | null,
  change: Partial<AssignableAttorney> = {}
): AssignableAttorney => ({
  ...{ attorneyId, adminId, deputyId: null, awayFrom: null, awayTo: null },
  ...change,
});
const away = (deputyId: string | null = null): Partial<AssignableAttorney> => ({
  deputyId,
  awayFrom: '2026-03-01',
  awayTo: '2026-03-31',
});
const candidates = (change: Partial<AssigneeCandidates>): AssigneeCandidates => ({
  byline: [],
  practiceArea: [],
  responsible: [],
  deputies: [],
  ...change,
});

const CASES: readonly [string, AssigneeCandidates, number | null][] = [
  ['nobody', candidates({}), null],
  [
    'the byline before the others',
    candidates({
      byline: [attorney('a', 1)],
      practiceArea: [attorney('b', 2)],
      responsible: [attorney('c', 3)],
    }),
    1,
  ],
  [
    'the practice area where nobody of the byline can sign in',
    candidates({ byline: [attorney('a', null)], practiceArea: [attorney('b', 2)] }),
    2,
  ],
  ['the responsible attorney last', candidates({ responsible: [attorney('c', 3)] }), 3],
  [
    'one of the byline who is there, before the deputy of one who is not',
    candidates({
      byline: [attorney('a', 1, away('d')), attorney('b', 2)],
      deputies: [attorney('d', 4)],
    }),
    2,
  ],
  [
    'a deputy before the next group',
    candidates({
      byline: [attorney('a', 1, away('d'))],
      practiceArea: [attorney('b', 2)],
      deputies: [attorney('d', 4)],
    }),
    4,
  ],
  [
    'the deputy of a deputy who is away too',
    candidates({
      byline: [attorney('a', 1, away('d'))],
      deputies: [attorney('d', 4, away('e')), attorney('e', 5)],
    }),
    5,
  ],
  [
    'the deputy of a deputy who cannot sign in',
    candidates({
      byline: [attorney('a', 1, away('d'))],
      deputies: [attorney('d', null, { deputyId: 'e' }), attorney('e', 5)],
    }),
    5,
  ],
  [
    'deputies three deep',
    candidates({
      byline: [attorney('a', 1, away('d'))],
      deputies: [attorney('d', 4, away('e')), attorney('e', 5, away('f')), attorney('f', 6)],
    }),
    6,
  ],
  [
    'none four deep',
    candidates({
      byline: [attorney('a', 1, away('d'))],
      deputies: [
        attorney('d', 4, away('e')),
        attorney('e', 5, away('f')),
        attorney('f', 6, away('g')),
        attorney('g', 7),
      ],
    }),
    null,
  ],
  [
    'the next group where deputies stand in for each other',
    candidates({
      byline: [attorney('a', 1, away('d'))],
      deputies: [attorney('d', 4, away('a'))],
      responsible: [attorney('c', 3)],
    }),
    3,
  ],
  [
    'a deputy who is of the byline themselves',
    candidates({ byline: [attorney('a', 1, away('b'))], responsible: [attorney('b', 2)] }),
    2,
  ],
  [
    'the next group where the deputy is unknown',
    candidates({ byline: [attorney('a', 1, away('z'))], responsible: [attorney('c', 3)] }),
    3,
  ],
];

describe('chooseAssignee', () => {
  it.each(CASES)('chooses %s', (_, all, adminId) => {
    expect(chooseAssignee(all, TODAY)?.adminId ?? null).toBe(adminId);
  });

  it.each([
    ['on the first day', '2026-03-18', '2026-03-20', false],
    ['on the last day', '2026-03-10', '2026-03-18', false],
    ['without an end', '2026-03-18', null, false],
    ['without a beginning', null, '2026-03-18', false],
    ['from tomorrow', '2026-03-19', null, true],
    ['until yesterday', null, '2026-03-17', true],
    ['never', null, null, true],
  ])('counts one as away %s', (_, awayFrom, awayTo, isThere) => {
    const byline = [attorney('a', 1, { awayFrom, awayTo })];
    expect(chooseAssignee(candidates({ byline }), TODAY)).toEqual(
      isThere ? { adminId: 1, attorneyId: 'a' } : null
    );
  });
});
