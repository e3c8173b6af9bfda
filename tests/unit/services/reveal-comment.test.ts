import { revealAnswer } from '../../../contract';
import { revealComment } from '../../../server/src/services/reveal-comment';
import { ADA, aQueueDesk, aWaitingComment } from '../../builders/a-queue-desk';
import { anId } from '../../builders/an-id';
import { createSequentialIds } from '../../fakes/sequential-ids';

const restricted = aWaitingComment(1, { lane: 'restricted', body: 'It is 078-05-1120.' });

describe('revealComment', () => {
  it('shows the text, and writes down who asked', async () => {
    const desk = aQueueDesk({ comments: [restricted] });
    const answer = await desk.revealComment(restricted.documentId, ADA);
    expect(revealAnswer.parse(answer)).toEqual({ data: { body: 'It is 078-05-1120.' } });
    expect(desk.settled).toEqual([
      {
        moves: [],
        messages: [],
        entries: [
          {
            batchId: anId(1, 'b'),
            commentId: restricted.documentId,
            action: 'reveal',
            from: null,
            to: null,
            version: 0,
            actor: ADA,
            reason: null,
            note: null,
            waitedSeconds: null,
            undoes: null,
            at: desk.clock.now(),
          },
        ],
      },
    ]);
  });

  it('holds nothing of the text in the log', async () => {
    const desk = aQueueDesk({ comments: [restricted] });
    await desk.revealComment(restricted.documentId, ADA);
    expect(JSON.stringify(desk.settled)).not.toContain('078');
  });

  it('shows nothing where the entry cannot be kept', async () => {
    const desk = aQueueDesk({ comments: [restricted] });
    const reveal = revealComment({
      clock: desk.clock,
      ids: createSequentialIds(),
      store: {
        transaction: (work) =>
          desk.store.transaction((transaction) =>
            work({ ...transaction, settle: () => Promise.reject(new Error('the log is full')) })
          ),
      },
    });
    await expect(reveal(restricted.documentId, ADA)).rejects.toThrow('the log is full');
  });

  it('does not know a comment that is not there, and writes nothing', async () => {
    const desk = aQueueDesk();
    await expect(desk.revealComment(anId(1, 'c'), ADA)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(desk.settled).toEqual([]);
  });
});
