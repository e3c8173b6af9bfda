import { performance } from 'node:perf_hooks';

export interface Timing {
  median: number;
  p95: number;
  worst: number;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export const timingOf = (milliseconds: readonly number[]): Timing => {
  const sorted = [...milliseconds].sort((one, other) => one - other);
  return {
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    worst: sorted.at(-1) ?? Number.NaN,
  };
};

/** Milliseconds of each run, after some that only warm up. */
export const timeRuns = (run: () => void, runs: number, warmUp = 20): number[] => {
  const times: number[] = [];
  for (let turn = -warmUp; turn < runs; turn += 1) {
    const start = performance.now();
    run();
    if (turn >= 0) {
      times.push(performance.now() - start);
    }
  }
  return times;
};

export const milliseconds = (value: number): string =>
  value < 10 ? `${value.toFixed(2)} ms` : `${value.toFixed(0)} ms`;
