import { statistics as statisticsAnswer } from '../../../contract';
import { showStatistics } from '../../../server/src/services/show-statistics';
import { createMemoryStatistics } from '../../fakes/memory-statistics';
import { createSettableClock } from '../../fakes/settable-clock';

const NOW = '2026-03-18T09:30:00.000Z';

const aDesk = (figures: Parameters<typeof createMemoryStatistics>[0] = {}) => {
  const { statistics, asked } = createMemoryStatistics(figures);
  return { asked, show: showStatistics({ statistics, clock: createSettableClock(NOW) }) };
};

it('is of today and the 29 days before it, unless others are asked for', async () => {
  const { show, asked } = aDesk();
  const { data } = await show({});
  expect(data).toMatchObject({ from: '2026-02-17T00:00:00.000Z', to: NOW });
  expect(data.days).toHaveLength(30);
  expect(data.days[0]?.day).toBe('2026-02-17');
  expect(data.days.at(-1)?.day).toBe('2026-03-18');
  expect(new Set(asked.map(({ from, until }) => `${+from} ${+until}`)).size).toBe(1);
});

it.each([
  ['2026-03-01T00:00:00.000Z', '2026-03-03T00:00:00.000Z', ['2026-03-01', '2026-03-02']],
  ['2026-03-01T23:00:00.000Z', '2026-03-02T00:00:00.001Z', ['2026-03-01', '2026-03-02']],
  ['2026-12-31T12:00:00.000Z', '2027-01-01T12:00:00.000Z', ['2026-12-31', '2027-01-01']],
  ['2026-03-18T08:00:00.000Z', undefined, ['2026-03-18']],
])('from %s to %s has each day once, without what happened or not', async (from, to, days) => {
  const { data } = await aDesk().show({ from, to });
  expect(data.days.map(({ day }) => day)).toEqual(days);
});

it.each([
  ['2025-03-18T00:00:00.000Z', '2026-03-19T00:00:00.000Z', true],
  ['2025-03-18T00:00:00.000Z', '2026-03-19T00:00:00.001Z', false],
  ['2026-03-18T00:00:00.000Z', '2026-03-18T00:00:00.000Z', false],
  ['2026-03-19T00:00:00.000Z', '2026-03-18T00:00:00.000Z', false],
  ['2026-03-19T00:00:00.000Z', undefined, false],
])('from %s to %s is taken: %s', async (from, to, taken) => {
  const answer = aDesk().show({ from, to });
  await (taken
    ? expect(answer).resolves.toBeDefined()
    : expect(answer).rejects.toMatchObject({ code: 'VALIDATION_FAILED' }));
});

it('says what came in and what was decided on each day', async () => {
  const { show } = aDesk({
    submitted: [{ day: '2026-03-17', count: 4 }],
    decisions: [
      { day: '2026-03-17', action: 'approve', count: 3 },
      { day: '2026-03-18', action: 'redact-and-approve', count: 1 },
      { day: '2026-03-18', action: 'unheard-of', count: 9 },
    ],
  });
  const answer = await show({ from: '2026-03-17T00:00:00.000Z' });
  expect(statisticsAnswer.parse(answer)).toEqual(answer);
  const none = { approve: 0, reject: 0, spam: 0, hold: 0, refer: 0, 'redact-and-approve': 0 };
  expect(answer.data.days).toEqual([
    { day: '2026-03-17', submitted: 4, decisions: { ...none, approve: 3 } },
    { day: '2026-03-18', submitted: 0, decisions: { ...none, 'redact-and-approve': 1 } },
  ]);
});

it('says how long, how often overturned, and how often the rules were right', async () => {
  const rules = [
    { code: 'too_many_links' as const, fired: 3, judged: 2, agreed: 1 },
    { code: 'social_security_number' as const, fired: 1, judged: 1, agreed: 1 },
  ];
  const { data } = await aDesk({
    queueAge: { count: 7, median: 60, p95: 600 },
    timeToDecision: { count: 5, median: 30, p95: 300 },
    overturned: { decisions: 8, overturned: 2 },
    rules,
  }).show({});
  expect(data).toMatchObject({
    queueAge: { waiting: 7, median: 60, p95: 600 },
    timeToDecision: { decided: 5, median: 30, p95: 300 },
    overturned: { decisions: 8, overturned: 2, rate: 0.25 },
    // In the order of the vocabulary.
    rules: [...rules].reverse(),
  });
});

it('of nothing is nothing, and no division by it', async () => {
  const { data } = await aDesk().show({});
  expect(data.overturned).toEqual({ decisions: 0, overturned: 0, rate: 0 });
  expect(data.queueAge).toEqual({ waiting: 0, median: null, p95: null });
});
