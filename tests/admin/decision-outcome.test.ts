import type { CurrentState, DecisionResponse, DecisionResult } from '../../contract';
import { outcomeOfAnswer, refusalOf } from '../../admin/src/api/decision-outcome';
import { anEntry } from './a-queue-item';

const documentId = 'c'.repeat(24);
const claim = {
  holder: { id: 7, name: 'Jane Doe' },
  until: '2026-03-18T10:10:00.000Z',
  reason: null,
};
const rejected: CurrentState = {
  state: 'rejected',
  lane: null,
  version: 3,
  allowedActions: ['approve', 'spam', 'hold'],
  claim: null,
  lastDecision: anEntry({ version: 3 }),
};
const waiting: CurrentState = {
  state: 'pending',
  lane: 'attorney',
  version: 3,
  allowedActions: ['approve', 'reject'],
  claim: null,
  lastDecision: null,
};
const held: CurrentState = { ...waiting, allowedActions: [], claim };

const error = (details: unknown, rest: object = {}) => ({
  status: 409,
  name: 'ConflictError',
  message: 'said the server',
  details,
  ...rest,
});
const answer = (result: DecisionResult): DecisionResponse['data'] => ({
  batchId: 'b',
  results: [result],
});

describe('refusalOf', () => {
  it('tells who decided when the comment is elsewhere now', () => {
    expect(refusalOf(error({ code: 'STALE_VERSION', current: rejected }), 'pending')).toEqual({
      kind: 'decided-by-other',
      current: rejected,
    });
  });

  it('tells a comment that changed where it is from one that was decided', () => {
    expect(refusalOf(error({ code: 'STALE_VERSION', current: waiting }), 'pending')).toEqual({
      kind: 'changed',
    });
  });

  it('compares with the state that was seen, not with the one that waits', () => {
    const details = { code: 'STALE_VERSION', current: rejected };
    expect(refusalOf(error(details), 'rejected')).toEqual({ kind: 'changed' });
  });

  it.each([
    [{ code: 'STALE_VERSION' }, { kind: 'changed' }],
    [{ code: 'STALE_VERSION', current: { state: 'nonsense', version: 3 } }, { kind: 'changed' }],
    [{ code: 'TRANSITION_NOT_ALLOWED', current: waiting }, { kind: 'not-allowed' }],
    [
      { code: 'TRANSITION_NOT_ALLOWED', current: rejected },
      { kind: 'decided-by-other', current: rejected },
    ],
    [{ code: 'NOT_FOUND' }, { kind: 'gone' }],
    [{ code: 'FORBIDDEN' }, { kind: 'forbidden' }],
    [
      { code: 'CLAIMED_BY_OTHER', current: held },
      { kind: 'claimed', current: held },
    ],
    [{ code: 'CLAIMED_BY_OTHER' }, { kind: 'claimed', current: null }],
    [{ code: 'REDACTION_INCOMPLETE', current: waiting }, { kind: 'redaction-incomplete' }],
    [
      { code: 'VALIDATION_FAILED' },
      { kind: 'failed', code: 'VALIDATION_FAILED', message: 'said the server' },
    ],
    [
      { code: 'SELECTION_CHANGED' },
      { kind: 'failed', code: 'SELECTION_CHANGED', message: 'said the server' },
    ],
    [{ code: 'FROM_A_NEWER_SERVER' }, { kind: 'failed', code: null, message: 'said the server' }],
    [undefined, { kind: 'failed', code: null, message: 'said the server' }],
  ])('reads the details %j', (details, outcome) => {
    expect(refusalOf(error(details), 'pending')).toEqual(outcome);
  });

  it("understands a refusal by Strapi's own policy, which has no code", () => {
    const refusal = { status: 403, name: 'ForbiddenError', message: 'Forbidden', details: {} };
    expect(refusalOf(refusal, 'pending')).toEqual({ kind: 'read-only' });
  });

  it.each([
    ['a last decision', 'lastDecision', null],
    ['an entry of a newer server', 'lastDecision', null, { ...anEntry(), action: 'praise' }],
    ['an actor of a newer server', 'lastDecision', null, { ...anEntry(), actor: { kind: 'bot' } }],
    ['a claim', 'claim', null],
    ['a claim of nobody', 'claim', null, { until: claim.until, holder: {} }],
    ['a lane', 'lane', null],
    ['what is allowed', 'allowedActions', []],
    ['what is allowed', 'allowedActions', ['approve'], ['praise', 'approve', 7]],
  ])('shows %s only when it makes sense', (_, field, shown, sent: unknown = 'nonsense') => {
    const current = { ...rejected, [field]: sent };
    expect(refusalOf(error({ code: 'STALE_VERSION', current }), 'pending')).toEqual({
      kind: 'decided-by-other',
      current: { ...rejected, [field]: shown },
    });
  });

  it.each([undefined, null, 'a string', 42])('survives the error %p', (value) => {
    expect(refusalOf(value, 'pending').kind).toBe('failed');
  });
});

describe('outcomeOfAnswer', () => {
  it('reads what was done', () => {
    const done = answer({
      documentId,
      outcome: 'done',
      state: 'pending',
      lane: 'attorney',
      version: 2,
    });
    expect(outcomeOfAnswer(done, documentId, 'pending')).toEqual({
      kind: 'done',
      batchId: 'b',
      state: 'pending',
      lane: 'attorney',
      version: 2,
    });
  });

  it('reads a refusal inside an answer as it reads an error', () => {
    const refused = answer({
      documentId,
      outcome: 'refused',
      code: 'STALE_VERSION',
      current: rejected,
    });
    expect(outcomeOfAnswer(refused, documentId, 'pending')).toEqual({
      kind: 'decided-by-other',
      current: rejected,
    });
  });

  it('does not take the result of another comment for its own', () => {
    const done = answer({ documentId, outcome: 'done', state: 'approved', lane: null, version: 2 });
    expect(outcomeOfAnswer(done, 'd'.repeat(24), 'pending').kind).toBe('failed');
  });
});
