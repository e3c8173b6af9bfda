import type {
  CommentState,
  CurrentState,
  DecisionResponse,
  ErrorCode,
  Lane,
} from '../../../contract';
import { readCurrentState } from './current-state';
import { errorCodeOf } from './error-code';

/** What became of a decision on one comment, whichever way the server said it. */
export type DecisionOutcome =
  | { kind: 'done'; batchId: string; state: CommentState; lane: Lane | null; version: number }
  /** It is in another state now than the moderator saw. */
  | { kind: 'decided-by-other'; current: CurrentState }
  /** It is where it was, but not what it was: an author's edit, a new verdict, another lane. */
  | { kind: 'changed' }
  /** A colleague holds it; `current` says who and how long, where the server told. */
  | { kind: 'claimed'; current: CurrentState | null }
  /** What would be left still has something that must not be public. */
  | { kind: 'redaction-incomplete' }
  | { kind: 'gone' }
  | { kind: 'not-allowed' }
  /** They may decide, but not this on that comment: restricted text takes a permission of its own. */
  | { kind: 'forbidden' }
  /** They may not decide at all. */
  | { kind: 'read-only' }
  /** `code` where it is one of ours; else what there is to say of it. */
  | { kind: 'failed'; code: ErrorCode | null; message: string };

export type Refusal = Exclude<DecisionOutcome, { kind: 'done' }>;

interface Refused {
  code: ErrorCode;
  current: CurrentState | null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function classify({ code, current }: Refused, seen: CommentState): Refusal | null {
  switch (code) {
    case 'STALE_VERSION':
    case 'TRANSITION_NOT_ALLOWED':
      if (current && current.state !== seen) return { kind: 'decided-by-other', current };
      return { kind: code === 'STALE_VERSION' ? 'changed' : 'not-allowed' };
    case 'CLAIMED_BY_OTHER':
      return { kind: 'claimed', current };
    case 'REDACTION_INCOMPLETE':
      return { kind: 'redaction-incomplete' };
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
  { batchId, results }: DecisionResponse['data'],
  documentId: string,
  seen: CommentState
): DecisionOutcome {
  const result = results.find((each) => each.documentId === documentId);
  if (!result) return { kind: 'failed', code: null, message: 'NO_RESULT' };
  if (result.outcome === 'done') {
    const { state, lane, version } = result;
    return { kind: 'done', batchId, state, lane, version };
  }
  return classify(result, seen) ?? { kind: 'failed', code: result.code, message: result.code };
}

/** A single comment that lost answers an error, with what is there now in its details. */
export function refusalOf(error: unknown, seen: CommentState): Refusal {
  const { details, message, name } = isObject(error) ? error : {};
  const known = isObject(details) && typeof details['code'] === 'string' ? details : {};
  // A code that we do not know falls through to the message.
  const code = known['code'] as ErrorCode | undefined;
  const current = readCurrentState(known['current']);
  const outcome = code && classify({ code, current }, seen);
  if (outcome) return outcome;
  // Strapi's own permission policy answers without a code.
  if (code === undefined && name === 'ForbiddenError') return { kind: 'read-only' };
  return {
    kind: 'failed',
    code: errorCodeOf(error),
    message: typeof message === 'string' ? message : String(code ?? name),
  };
}
