import type { Core } from '@strapi/strapi';
import { insertIfAbsent } from './insert-if-absent';
import { newDocumentId } from './new-document-id';
import { retryOnDeadlock } from './retry-on-deadlock';

const COUNTERS = 'legal_blog_counters';
const SECOND = 1000;

/** Whether this instance is the one that does a job now. */
export interface JobLease {
  /**
   * Takes a job for so many seconds; false where another instance has it. It is not given back: over
   * several clocks, the one that is late would do the job again.
   */
  take: (job: string, seconds: number, now: Date) => Promise<boolean>;
}

/**
 * A row a job among the counters: until when it is taken, in seconds since 1970, which fit the
 * column until 2038.
 */
export const createJobLease = (strapi: Core.Strapi): JobLease => {
  const table = () => strapi.db.connection(COUNTERS);
  return {
    async take(job, seconds, now) {
      const name = `job:${job}`;
      const value = Math.floor(now.getTime() / SECOND);
      const claim = async (): Promise<boolean> => {
        const taken: unknown = await table()
          .where({ name })
          .where('value', '<=', value)
          .update({ value: value + seconds });
        return taken === 1;
      };
      return retryOnDeadlock(async () => {
        if (await claim()) {
          return true;
        }
        const known: unknown = await table().where({ name }).first('id');
        if (known !== undefined) {
          return false;
        }
        await insertIfAbsent(strapi, COUNTERS, { document_id: newDocumentId(), name, value: 0 }, [
          'name',
        ]);
        return claim();
      });
    },
  };
};
