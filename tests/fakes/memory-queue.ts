import { COMMENT_STATES, LANES, type CommentState, type Lane } from '../../contract/vocabulary';
import {
  momentOfPosition,
  numberOfPosition,
  type Position,
} from '../../server/src/domain/paging/cursor';
import type { StoredComment, Thread } from '../../server/src/ports/comment-store';
import type {
  QueueFilter,
  QueueOrder,
  QueueReader,
  QueueStanding,
} from '../../server/src/ports/queue-reader';

/** A comment and what its row keeps beside it. */
type QueuedComment = StoredComment & { certainty?: number };

interface QueueSource {
  comments: Iterable<QueuedComment>;
  threads: Iterable<Thread>;
  /** documentIds of practice areas by documentId of a post. */
  practiceAreas?: ReadonlyMap<string, readonly string[]>;
  revision?: number;
}

const isWaitingIn = ({ state, lane }: StoredComment, wanted: Lane): boolean =>
  lane === wanted && (state === 'pending' || (wanted === 'reported' && state === 'approved'));

const valueOf = (comment: QueuedComment, order: QueueOrder): string =>
  order === 'certainty' ? String(comment.certainty ?? 0) : comment.postedAt.toISOString();

const keyOf = (order: QueueOrder, position: Position): number =>
  order === 'certainty' ? numberOfPosition(position) : momentOfPosition(position).getTime();

/** By the order's key, equal ones by documentId; `newest` turns both round. */
const compare = (order: QueueOrder, one: Position, other: Position): number => {
  const ascending =
    keyOf(order, one) - keyOf(order, other) ||
    (one.documentId < other.documentId ? -1 : Number(one.documentId > other.documentId));
  return order === 'newest' ? -ascending : ascending;
};

const byLane = <Value>(of: (lane: Lane) => Value): Record<Lane, Value> =>
  Object.fromEntries(LANES.map((lane) => [lane, of(lane)])) as Record<Lane, Value>;

/** The queue over arrays: what the database is expected to show, written down once more. */
export const createMemoryQueueReader = (source: () => QueueSource): QueueReader => {
  const all = (): QueuedComment[] => [...source().comments];

  const shows = (filter: QueueFilter) => {
    const { practiceAreas = new Map<string, readonly string[]>(), threads } = source();
    const subjects = new Map(
      [...threads].map((thread) => [thread.documentId, thread.subject] as const)
    );
    const q = filter.q?.toLowerCase();
    return (comment: QueuedComment): boolean => {
      const subject = subjects.get(comment.threadId);
      const areas = practiceAreas.get(subject?.documentId ?? '') ?? [];
      const { assignee, from, to } = filter;
      return (
        filter.states.includes(comment.state) &&
        (filter.lane === undefined || comment.lane === filter.lane) &&
        (filter.author === undefined || comment.readerId === filter.author) &&
        (filter.urgent === undefined || comment.urgent === filter.urgent) &&
        (filter.post === undefined || subject?.documentId === filter.post) &&
        (filter.language === undefined || subject?.locale === filter.language) &&
        (filter.practiceArea === undefined || areas.includes(filter.practiceArea)) &&
        (filter.rule === undefined || comment.reasons.some(({ code }) => code === filter.rule)) &&
        (assignee === undefined ||
          comment.assigneeId === (assignee === 'nobody' ? null : assignee)) &&
        (!from || comment.postedAt >= from) &&
        (!to || comment.postedAt < to) &&
        (q === undefined ||
          comment.authorName.toLowerCase().includes(q) ||
          (comment.lane !== 'restricted' && comment.body.toLowerCase().includes(q)))
      );
    };
  };

  const positionOf =
    (order: QueueOrder) =>
    (comment: QueuedComment): Position => ({
      documentId: comment.documentId,
      value: valueOf(comment, order),
    });

  return {
    page({ filter, order, after, limit }) {
      const place = positionOf(order);
      const rows = all()
        .filter(shows(filter))
        .filter((row) => after === null || compare(order, place(row), after) > 0)
        .sort((one, other) => compare(order, place(one), place(other)));
      const comments = rows.slice(0, limit);
      const last = comments.at(-1);
      return Promise.resolve({
        comments,
        next: rows.length > limit && last ? place(last) : null,
      });
    },

    standing() {
      const rows = all();
      const oldest = (lane: Lane): Date | null =>
        rows
          .filter((row) => isWaitingIn(row, lane))
          .map((row) => row.postedAt)
          .sort((one, other) => one.getTime() - other.getTime())[0] ?? null;
      const standing: QueueStanding = {
        revision: source().revision ?? rows.reduce((sum, row) => sum + row.version, 0),
        states: Object.fromEntries(
          COMMENT_STATES.map((state) => [state, rows.filter((row) => row.state === state).length])
        ) as Record<CommentState, number>,
        lanes: byLane((lane) => rows.filter((row) => isWaitingIn(row, lane)).length),
        oldest: byLane(oldest),
      };
      return Promise.resolve(standing);
    },

    selection(filter) {
      const rows = all().filter(shows(filter));
      const fingerprint = rows.map((row) => `${row.documentId}@${row.version}`).sort();
      return Promise.resolve({ count: rows.length, fingerprint: fingerprint.join() });
    },

    selectIds(filter, limit) {
      const place = positionOf('oldest');
      const rows = all()
        .filter(shows(filter))
        .sort((one, other) => compare('oldest', place(one), place(other)));
      return Promise.resolve(
        rows.slice(0, limit).map(({ documentId, version }) => ({ documentId, version }))
      );
    },

    threads: (documentIds) =>
      Promise.resolve(
        [...source().threads].filter((thread) => documentIds.includes(thread.documentId))
      ),
  };
};
