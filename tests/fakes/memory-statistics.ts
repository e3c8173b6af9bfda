import type { StatisticsRange, StatisticsReader } from '../../server/src/ports/statistics-reader';

type Figures = { [Name in keyof StatisticsReader]: Awaited<ReturnType<StatisticsReader[Name]>> };

const NOTHING: Figures = {
  submitted: [],
  decisions: [],
  queueAge: { count: 0, median: null, p95: null },
  timeToDecision: { count: 0, median: null, p95: null },
  overturned: { decisions: 0, overturned: 0 },
  rules: [],
};

/** Figures as a test says; `asked` are the ranges that they were asked for. */
export const createMemoryStatistics = (figures: Partial<Figures> = {}) => {
  const all = { ...NOTHING, ...figures };
  const asked: StatisticsRange[] = [];
  const answer =
    <Figure>(figure: Figure) =>
    (range: StatisticsRange): Promise<Figure> => {
      asked.push(range);
      return Promise.resolve(figure);
    };
  const statistics: StatisticsReader = {
    submitted: answer(all.submitted),
    decisions: answer(all.decisions),
    queueAge: () => Promise.resolve(all.queueAge),
    timeToDecision: answer(all.timeToDecision),
    overturned: answer(all.overturned),
    rules: answer(all.rules),
  };
  return { statistics, asked };
};
