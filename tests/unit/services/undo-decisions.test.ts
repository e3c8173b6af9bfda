import { aDesk, MODERATOR } from '../../builders/a-desk';

const COLLEAGUE = {
  actor: { kind: 'admin' as const, id: 8, name: 'Ben Colleague' },
  mayReveal: false,
};

/** A desk with one comment that waits, and how it is decided. */
const withOne = async () => {
  const desk = aDesk();
  const { documentId } = (await desk.send()).data;
  const decide = (action: 'approve' | 'hold', version: number, more = {}) =>
    desk.decide({ action, items: [{ documentId, version }], ...more }, MODERATOR);
  const comment = () => desk.comments.comments()[0];
  return { desk, documentId, decide, comment };
};

describe('undoDecisions', () => {
  it('gives a comment back to the attorney for whom it waited', async () => {
    const { desk, decide, comment } = await withOne();
    desk.staff.byline.push({
      attorneyId: 'a1',
      adminId: 42,
      deputyId: null,
      awayFrom: null,
      awayTo: null,
    });
    await decide('hold', 1, { lane: 'attorney' });
    expect(comment()).toMatchObject({ lane: 'attorney', assigneeId: 42 });
    const approved = await decide('approve', 2);
    expect(comment()).toMatchObject({ state: 'approved', assigneeId: null });
    await desk.undo(approved.data.batchId, MODERATOR);
    expect(comment()).toMatchObject({ state: 'pending', lane: 'attorney', assigneeId: 42 });
  });

  it('refuses what somebody decided on since, and says what may be done with it now', async () => {
    const { desk, documentId, decide, comment } = await withOne();
    const approved = await decide('approve', 1);
    await decide('hold', 2);
    const { data } = await desk.undo(approved.data.batchId, MODERATOR);
    expect(data.results).toMatchObject([
      {
        documentId,
        outcome: 'refused',
        code: 'STALE_VERSION',
        current: { state: 'pending', version: 3, lastDecision: { action: 'hold' } },
      },
    ]);
    const [result] = data.results;
    expect(result?.outcome === 'refused' && result.current?.allowedActions).toContain('approve');
    expect(comment()).toMatchObject({ version: 3 });
  });

  it('leaves a comment alone that a colleague looks at', async () => {
    const { desk, documentId, decide, comment } = await withOne();
    const approved = await decide('approve', 1);
    const holder = { id: MODERATOR.actor.id ?? 0, name: MODERATOR.actor.name };
    const until = new Date(desk.clock.now().getTime() + 60_000);
    await desk.claims.take(
      { commentId: documentId, holder, until, reason: null },
      desk.clock.now()
    );
    const { data } = await desk.undo(approved.data.batchId, COLLEAGUE);
    expect(data.results).toMatchObject([
      { outcome: 'refused', code: 'CLAIMED_BY_OTHER', current: { claim: { holder } } },
    ]);
    expect(comment()).toMatchObject({ state: 'approved', version: 2 });
    expect((await desk.undo(approved.data.batchId, MODERATOR)).data.results).toMatchObject([
      { outcome: 'done', state: 'pending' },
    ]);
  });

  it('takes nothing out of the restricted lane for those who may not read it', async () => {
    const { desk, decide, comment } = await withOne();
    const held = await decide('hold', 1, { lane: 'restricted' });
    const { data } = await desk.undo(held.data.batchId, COLLEAGUE);
    expect(data.results).toMatchObject([{ outcome: 'refused', code: 'FORBIDDEN' }]);
    expect(comment()).toMatchObject({ lane: 'restricted', version: 2 });
  });

  it('NOT_FOUND where there is no such batch', async () => {
    const { desk } = await withOne();
    await expect(desk.undo('b99', MODERATOR)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
