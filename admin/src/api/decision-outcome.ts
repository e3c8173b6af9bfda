import { COMMENT_STATES } from '../../../contract/vocabulary';
import type {
  CommentState,
  DecisionRecord,
  DecisionResponse,
  DecisionResult,
  ErrorCode,
} from '../../../contract';

type Current = NonNullable<Extract<DecisionResult, { outcome: 'refused' }>['current']>;

/** What became of a decision on one comment, whichever way the server said it. */
export type DecisionOutcome =
  | { kind: 'done'; state: CommentState; version: number }
  /** It is in another state now than the moderator saw. */
  | { kind: 'decided-by-other'; current: Current }
  /** It is where it was, but not what it was: an author's edit, a new verdict. */
  | { kind: 'changed' }
  | { kind: 'gone' }
  | { kind: 'not-allowed' }
  | { kind: 'forbidden' }
  | { kind: 'failed'; message: string };

interface Refusal {
  code: ErrorCode;
  current: Current | null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isState = (value: unknown): value is CommentState =>
  COMMENT_STATES.some((state) => state === value);

/** Enough of a check to show it; our own server wrote it after the contract. */
const isDecision = (value: unknown): value is DecisionRecord =>
  isObject(value) && typeof value['action'] === 'string' && isObject(value['actor']);

function readCurrent(value: unknown): Current | null {
  if (!isObject(value) || !isState(value['state']) || typeof value['version'] !== 'number') {
    return null;
  }
  const lastDecision = isDecision(value['lastDecision']) ? value['lastDecision'] : null;
  return { state: value['state'], version: value['version'], lastDecision };
}

function classify({ code, current }: Refusal, seen: CommentState): DecisionOutcome | null {
  switch (code) {
    case 'STALE_VERSION':
    case 'TRANSITION_NOT_ALLOWED':
      if (current && current.state !== seen) return { kind: 'decided-by-other', current };
      return { kind: code === 'STALE_VERSION' ? 'changed' : 'not-allowed' };
    case 'NOT_FOUND':
      return { kind: 'gone' };
    case 'FORBIDDEN':
      return { kind: 'forbidden' };
    default:
      return null;
  }
}

/** A batch answers 200 and says for each comment what became of it. */
export function outcomeOfAnswer(
  response: DecisionResponse,
  documentId: string,
  seen: CommentState
): DecisionOutcome {
  const result = response.data.results.find((each) => each.documentId === documentId);
  if (!result) return { kind: 'failed', message: 'NO_RESULT' };
  if (result.outcome === 'done') {
    return { kind: 'done', state: result.state, version: result.version };
  }
  return classify(result, seen) ?? { kind: 'failed', message: result.code };
}

/** A single comment that lost answers an error, with what is there now in its details. */
export function outcomeOfError(error: unknown, seen: CommentState): DecisionOutcome {
  const { details, message, name } = isObject(error) ? error : {};
  const known = isObject(details) && typeof details['code'] === 'string' ? details : {};
  // A code that we do not know falls through to the message.
  const code = known['code'] as ErrorCode | undefined;
  const outcome = code && classify({ code, current: readCurrent(known['current']) }, seen);
  if (outcome) return outcome;
  // Strapi's own permission policy answers without a code.
  if (name === 'ForbiddenError') return { kind: 'forbidden' };
  return { kind: 'failed', message: typeof message === 'string' ? message : String(code ?? name) };
}
