import { addWorkingHours, type WorkingHours } from './working-hours';

const MILLISECOND_IN_HOURS = 1 / 3_600_000;

/** Now, within the working hours of a schedule; else when they begin next. */
export const nextWorkingMoment = (now: Date, schedule: WorkingHours): Date => {
  const aMomentLater = addWorkingHours(now, MILLISECOND_IN_HOURS, schedule);
  return new Date(aMomentLater.getTime() - 1);
};
