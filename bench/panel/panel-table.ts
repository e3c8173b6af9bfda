import { createRequire } from 'node:module';
import type { Core } from '@strapi/strapi';
import { milliseconds, timingOf } from '../measure';
import { seedComments } from '../queue/seed-comments';
import { markdownTable } from '../table';
import { firstLoad } from './first-load';
import { keyToPaint } from './key-to-paint';

const { ensureAccounts } = createRequire(__filename)('../../playground/sample/accounts.js') as {
  ensureAccounts: (strapi: Core.Strapi) => Promise<unknown>;
};

/** More than is loaded, so that the list has not come to its end. */
const WAITING = 3_000;

/** The threads that the seeded comments name: a decision locks them. */
const seedThreads = async (strapi: Core.Strapi): Promise<void> => {
  const rows = Array.from({ length: 50 }, (_, index) => ({
    document_id: `bench${String(index).padStart(19, '0')}`,
    subject_type: 'plugin::legal-blog.post',
    subject_id: `post${String(index).padStart(20, '0')}`,
    subject_locale: 'en',
    public_count: 0,
    top_level_count: 0,
  }));
  await strapi.db.connection.batchInsert('legal_blog_threads', rows);
};

/** What the plugin adds to the panel's first load, and how long a key takes on a desk of 1,000. */
export const benchPanel = async (strapi: Core.Strapi, url: string): Promise<string> => {
  await ensureAccounts(strapi);
  await seedThreads(strapi);
  await seedComments(strapi, { from: 0, to: WAITING }, () => undefined);
  const { files, bytes } = firstLoad();
  const { next, approve } = await keyToPaint(url);
  const row = (name: string, times: readonly number[]): string[] => {
    const { median, p95, worst } = timingOf(times);
    return [name, milliseconds(median), milliseconds(p95), milliseconds(worst)];
  };
  return [
    `First load: ${(bytes / 1024).toFixed(1)} KB gzip in ${files} files.`,
    markdownTable(
      ['key to painted next comment, 1,000 loaded', 'median', 'p95', 'worst'],
      [row('next', next), row('approve', approve)]
    ),
  ].join('\n\n');
};
