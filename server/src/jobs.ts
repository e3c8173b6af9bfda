import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../contract/vocabulary';
import type { JobLease } from './adapters/job-lease';
import type { Clock } from './ports/clock';
import type { FaultLog } from './ports/fault-log';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * When each job runs, in UTC unless the server says otherwise, and for how many seconds one instance
 * keeps the others from it: less than until the next time, more than clocks differ. The outbox needs
 * no such lease: its messages have their own, and several instances share the work.
 */
export const JOBS = {
  outbox: { rule: '*/10 * * * * *', leaseSeconds: null },
  digests: { rule: '15 */5 * * * *', leaseSeconds: 4 * MINUTE },
  escalation: { rule: '30 */5 * * * *', leaseSeconds: 4 * MINUTE },
  recheck: { rule: '45 * * * * *', leaseSeconds: 50 },
  'purge-spam': { rule: '0 20 3 * * *', leaseSeconds: HOUR },
  'purge-expired': { rule: '0 25 * * * *', leaseSeconds: 30 * MINUTE },
  'recount-queue': { rule: '0 40 3 * * *', leaseSeconds: HOUR },
} as const satisfies Record<string, { rule: string; leaseSeconds: number | null }>;

export type JobName = keyof typeof JOBS;

/** What each job does. Whatever it returns is nobody's concern. */
export type Jobs = Readonly<Record<JobName, () => Promise<unknown>>>;

interface Surroundings {
  lease: JobLease;
  faults: FaultLog;
  clock: Clock;
}

export interface RunningJobs {
  /** Runs a job now, as the clock would; at once where it is under way already. */
  run: (name: JobName) => Promise<void>;
  /** No job begins any more; waits for those under way, so that the database can be closed. */
  stop: () => Promise<void>;
}

const names = Object.keys(JOBS) as JobName[];

/**
 * Puts the jobs on Strapi's own clock. In one process a job never runs twice at once; one that fails
 * is logged, and runs again when it is due again.
 */
export const registerJobs = (
  strapi: Pick<Core.Strapi, 'cron'>,
  jobs: Jobs,
  { lease, faults, clock }: Surroundings
): RunningJobs => {
  const underWay = new Map<JobName, Promise<void>>();
  let isStopped = false;

  const runOnce = async (name: JobName): Promise<void> => {
    try {
      const { leaseSeconds } = JOBS[name];
      if (leaseSeconds === null || (await lease.take(name, leaseSeconds, clock.now()))) {
        await jobs[name]();
      }
    } catch (error) {
      faults.record('JOB_FAILED', { job: name }, error);
    }
  };

  const run = async (name: JobName): Promise<void> => {
    if (isStopped || underWay.has(name)) {
      return;
    }
    const running = runOnce(name).finally(() => underWay.delete(name));
    underWay.set(name, running);
    await running;
  };

  strapi.cron.add(
    Object.fromEntries(
      names.map((name) => [
        jobKey(name),
        { task: () => run(name), options: { rule: JOBS[name].rule } },
      ])
    )
  );

  return {
    run,
    async stop() {
      isStopped = true;
      names.forEach((name) => strapi.cron.remove(jobKey(name)));
      await Promise.all(underWay.values());
    },
  };
};

/** As Strapi names it in its log. */
const jobKey = (name: JobName): string => `${PLUGIN_ID}:${name}`;
