import type { Core } from '@strapi/strapi';
import { milliseconds } from '../measure';
import { markdownTable } from '../table';
import { measureQueuePages } from './queue-pages';

/** The reads of the queue at each size, and by how much the longest of them grows. */
export const benchQueue = async (
  strapi: Core.Strapi,
  onProgress: (done: number, of: number) => void
): Promise<string> => {
  const timings = await measureQueuePages(strapi, onProgress);
  const sizes = [...new Set(timings.map(({ waiting }) => waiting))];
  const reads = [...new Set(timings.map(({ read }) => read))];
  const p95 = (read: string, waiting: number | undefined): number =>
    timings.find((timing) => timing.read === read && timing.waiting === waiting)?.p95Milliseconds ??
    Number.NaN;
  return markdownTable(
    ['p95', ...sizes.map((size) => `${size.toLocaleString('en-US')} waiting`), 'times'],
    reads.map((read) => [
      read,
      ...sizes.map((size) => milliseconds(p95(read, size))),
      (p95(read, sizes.at(-1)) / p95(read, sizes[0])).toFixed(2),
    ])
  );
};
