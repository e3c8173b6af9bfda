import type { Settings } from '../../../contract';
import { calendarDay } from '../domain/dates/calendar-range';
import { chooseAssignee } from '../domain/routing/choose-assignee';
import { addWorkingHours } from '../domain/routing/working-hours';
import type { Clock } from '../ports/clock';
import type { CommentStore, StoredComment } from '../ports/comment-store';
import type { DueComments } from '../ports/due-comments';
import type { IdSource } from '../ports/id-source';
import type { SettingsStore } from '../ports/settings-store';
import type { RoutingCandidates, StaffDirectory } from '../ports/staff-directory';
import { newLogEntry, PLUGIN_ACTOR } from './new-log-entry';

interface Dependencies {
  store: CommentStore;
  due: DueComments;
  staff: StaffDirectory;
  settings: SettingsStore;
  clock: Clock;
  ids: IdSource;
}

const AT_ONCE = 100;
const HOUR = 60 * 60 * 1000;

/**
 * Gives comments that waited for an attorney for too many working hours to the firm's responsible
 * one; where there is none, the lane stays everybody's, and the log says that it was tried. Once a
 * comment.
 * @returns how many were escalated
 */
export const escalateComments =
  ({ store, due, staff, settings: stored, clock, ids }: Dependencies) =>
  async (): Promise<number> => {
    const { settings } = await stored.read();
    const now = clock.now();
    /** By thread; null where there is none. Many comments wait under one post. */
    const routes = new Map<string, RoutingCandidates | null>();
    let escalated = 0;
    let after: string | null = null;
    for (;;) {
      const comments: StoredComment[] = await due.toEscalate(AT_ONCE, after);
      for (const comment of comments) {
        escalated += await escalate(comment, settings, now);
      }
      after = comments.at(-1)?.documentId ?? null;
      if (comments.length < AT_ONCE || after === null) {
        return escalated;
      }
    }

    async function routeOf(threadId: string): Promise<RoutingCandidates | null> {
      const known = routes.get(threadId);
      if (known !== undefined) {
        return known;
      }
      const thread = await store.findThread(threadId);
      const route = thread && (await staff.routing(thread.subject));
      routes.set(threadId, route);
      return route;
    }

    async function escalate(
      comment: StoredComment,
      { routing, mails }: Settings,
      at: Date
    ): Promise<number> {
      // Who was given it a moment ago has their own time for it.
      const given = comment.assignedAt ?? comment.waitingSince;
      const since = given > comment.waitingSince ? given : comment.waitingSince;
      const hours = routing.escalateAfterHours;
      // Working hours are no more than hours: who came lately needs no look-up.
      if (at.getTime() - since.getTime() < hours * HOUR) {
        return 0;
      }
      const candidates = await routeOf(comment.threadId);
      if (!candidates) {
        return 0;
      }
      const schedule = { ...routing, timeZone: candidates.timeZone };
      if (addWorkingHours(since, hours, schedule) > at) {
        return 0;
      }
      const responsible = chooseAssignee(
        { ...candidates, byline: [], practiceArea: [] },
        calendarDay(at, candidates.timeZone)
      );
      const assigneeId = responsible?.adminId ?? comment.assigneeId;
      return store.transaction(async (transaction) => {
        await transaction.lockThreads([comment.threadId]);
        const changed = await transaction.change(comment, {
          state: comment.state,
          lane: comment.lane,
          assigneeId,
          assignedAt: at,
          escalatedAt: at,
          at,
        });
        if (!changed) {
          return 0;
        }
        const { documentId, version } = changed;
        await transaction.settle({
          moves: [{ from: comment, to: changed }],
          entries: [
            newLogEntry({
              batchId: ids.next(),
              commentId: documentId,
              action: 'escalate',
              from: comment,
              to: changed,
              version,
              actor: PLUGIN_ACTOR,
              note: responsible ? null : 'no responsible attorney can take it',
              at,
            }),
          ],
          messages:
            assigneeId !== null && mails.enabled
              ? [
                  {
                    payload: { kind: 'mail-assignee', commentId: documentId, adminId: assigneeId },
                    batchId: null,
                    commentId: documentId,
                    onceKey: `mail-assignee:escalated:${documentId}:${version}`,
                    dueAt: at,
                  },
                ]
              : [],
        });
        return 1;
      });
    }
  };
