import type { DecisionRequest, DecisionResult, Settings } from '../../../contract';
import type { ErrorCode } from '../../../contract/vocabulary';
import { TRANSITIONS } from '../domain/moderation/transitions';
import type { Claim } from '../ports/claims';
import type {
  CommentChange,
  CommentTransaction,
  Settlement,
  StoredComment,
} from '../ports/comment-store';
import type { Actor, NewLogEntry } from '../ports/moderation-log';
import type { NewMessage } from '../ports/outbox';
import { adjustPublicCounts, type StateChange } from './adjust-public-counts';
import { laneAfter } from './lane-after';
import { messagesForDecision } from './messages-for';
import type { Redact } from './redact-comment';
import { newLogEntry } from './new-log-entry';

export type DecisionItem = NonNullable<DecisionRequest['items']>[number];

/** Who decides, and what they may see. */
export interface Decider {
  actor: Actor;
  mayReveal: boolean;
}

export interface DecisionContext {
  batchId: string;
  request: Pick<
    DecisionRequest,
    'action' | 'lane' | 'assignee' | 'reason' | 'note' | 'notifyAuthor'
  >;
  decider: Decider;
  claims: ReadonlyMap<string, Claim>;
  /** Whom a comment sent to the attorneys is to wait for, where the request names nobody. */
  assignees: ReadonlyMap<string, number | null>;
  redact: Redact;
  settings: Settings;
  now: Date;
}

export interface DecidedItems {
  results: ReadonlyMap<string, DecisionResult>;
  settlement: Settlement;
}

interface Decided {
  before: StoredComment;
  after: StoredComment;
}

/**
 * Decides comments within a transaction, each at the version that the moderator saw; what is
 * refused is reported and does not stop the rest. The caller settles.
 */
export const decideItems = async (
  transaction: CommentTransaction,
  items: readonly DecisionItem[],
  context: DecisionContext
): Promise<DecidedItems> => {
  const comments = await transaction.load(items.map((item) => item.documentId));
  const results = new Map<string, DecisionResult>();
  const decided: Decided[] = [];
  for (const item of items) {
    const before = comments.get(item.documentId);
    const after = before ? await decideOne(transaction, item, before, context) : 'NOT_FOUND';
    if (before && typeof after !== 'string') {
      const { documentId, state, lane, version } = after;
      decided.push({ before, after });
      results.set(documentId, { documentId, outcome: 'done', state, lane, version });
    } else {
      const code = typeof after === 'string' ? after : 'NOT_FOUND';
      results.set(item.documentId, {
        documentId: item.documentId,
        outcome: 'refused',
        code,
        current: null,
      });
    }
  }
  await adjustPublicCounts(transaction, decided.map(stateChange));
  await judge(transaction, decided, context);
  return {
    results,
    settlement: {
      moves: decided.map(({ before, after }) => ({ from: before, to: after })),
      entries: decided.map((each) => entryOf(each, context)),
      messages: decided.flatMap(({ after }) => messagesOf(after, context)),
    },
  };
};

const decideOne = async (
  transaction: CommentTransaction,
  item: DecisionItem,
  comment: StoredComment,
  context: DecisionContext
): Promise<StoredComment | ErrorCode> => {
  const { request, decider, claims, now } = context;
  if (comment.version !== item.version) {
    return 'STALE_VERSION';
  }
  const claim = claims.get(comment.documentId);
  if (claim && claim.holder.id !== decider.actor.id) {
    return 'CLAIMED_BY_OTHER';
  }
  const state = TRANSITIONS[comment.state][request.action];
  const lane = laneAfter(comment, request);
  if (state === undefined || lane === 'not-allowed') {
    return 'TRANSITION_NOT_ALLOWED';
  }
  const seesRestricted = comment.lane !== 'restricted' || decider.mayReveal;
  const unseals =
    request.action === 'redact-and-approve' || (state === 'pending' && lane !== 'restricted');
  if (unseals && !seesRestricted) {
    return 'FORBIDDEN';
  }
  const text = request.action === 'redact-and-approve' ? context.redact(comment, item) : null;
  if (typeof text === 'string') {
    return text;
  }
  const change: CommentChange = {
    state,
    lane,
    ...assignment(comment, context, lane),
    ...(comment.openReports > 0 && { openReports: 0 }),
    ...(text && { text }),
    at: now,
  };
  const after = await transaction.change(comment, change);
  if (!after) {
    return 'STALE_VERSION';
  }
  if (comment.openReports > 0) {
    await transaction.resolveReports(comment.documentId, 'all', {
      id: decider.actor.id,
      at: now,
    });
  }
  return after;
};

/** A hold can give the comment to somebody; any other decision takes it off everybody's desk. */
const assignment = (
  comment: StoredComment,
  { request, assignees, now }: DecisionContext,
  lane: StoredComment['lane']
): Pick<CommentChange, 'assigneeId' | 'assignedAt' | 'escalatedAt'> => {
  if (request.action !== 'hold') {
    return { assigneeId: null, assignedAt: null, escalatedAt: null };
  }
  const routed = lane === 'attorney' ? assignees.get(comment.documentId) : undefined;
  const assigneeId = request.assignee ?? routed ?? null;
  return { assigneeId, assignedAt: assigneeId === null ? null : now, escalatedAt: null };
};

const stateChange = ({ before, after }: Decided): StateChange => ({
  comment: before,
  from: before.state,
  to: after.state,
});

/** Whether the rules were right: the first decision on what they held or took for spam says so. */
const judge = async (
  transaction: CommentTransaction,
  decided: readonly Decided[],
  { request }: DecisionContext
): Promise<void> => {
  const ids = decided
    .filter(({ before }) => before.state === 'pending' || before.state === 'spam')
    .map(({ before }) => before.documentId);
  if (ids.length > 0 && request.action !== 'hold') {
    await transaction.judgeReasons(ids, request.action !== 'approve');
  }
};

const entryOf = (
  { before, after }: Decided,
  { batchId, request, decider, now }: DecisionContext
): NewLogEntry =>
  newLogEntry({
    batchId,
    commentId: after.documentId,
    action: request.action,
    from: before,
    to: after,
    version: after.version,
    actor: decider.actor,
    reason: request.reason ?? null,
    note: request.note ?? null,
    waitedSeconds:
      before.state === 'pending'
        ? Math.max(0, Math.round((now.getTime() - before.waitingSince.getTime()) / 1000))
        : null,
    at: now,
  });

const messagesOf = (
  after: StoredComment,
  { batchId, request, settings, now }: DecisionContext
): NewMessage[] =>
  messagesForDecision(after, {
    action: request.action,
    batchId,
    notifyAuthor: request.notifyAuthor,
    now,
    settings,
  });
