import { calendarDay } from '../domain/dates/calendar-range';
import { chooseAssignee } from '../domain/routing/choose-assignee';
import type { StaffDirectory } from '../ports/staff-directory';
import type { SubjectRef } from '../ports/subject-directory';

/**
 * The admin for whom a comment in the attorney lane waits: of the byline, else of the practice
 * area, else the responsible attorney; their deputy while they are away. Null where nobody of
 * these has an account, or the people could not be looked up: the lane then is everybody's.
 */
export const assignAttorney =
  ({ staff }: { staff: StaffDirectory }) =>
  async (subject: SubjectRef, now: Date): Promise<number | null> => {
    const candidates = await staff.routing(subject);
    const today = calendarDay(now, candidates.timeZone);
    return chooseAssignee(candidates, today)?.adminId ?? null;
  };
