import type { Core } from '@strapi/strapi';
import { stopJobs } from './start-jobs';

export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await stopJobs(strapi);
};
