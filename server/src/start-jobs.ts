import type { Core } from '@strapi/strapi';
import { containerOf } from './container-of';
import { registerJobs, type RunningJobs } from './jobs';

const running = new WeakMap<Core.Strapi, RunningJobs>();

/** Puts this instance to the work that waits, unless its deployment leaves that to others. */
export const startJobs = (strapi: Core.Strapi): void => {
  const container = containerOf(strapi);
  if (!container.options.jobs) {
    return;
  }
  const jobs = {
    outbox: container.workOffOutbox,
    digests: container.sendDigests,
    escalation: container.escalateComments,
    recheck: container.recheckComments,
    'purge-spam': container.purgeSpam,
    'purge-expired': container.purgeExpired,
    'recount-queue': container.reconcileQueue,
  };
  running.set(strapi, registerJobs(strapi, jobs, container));
};

export const stopJobs = async (strapi: Core.Strapi): Promise<void> => {
  await running.get(strapi)?.stop();
};
