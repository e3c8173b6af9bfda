import { changeReaderStanding } from '../../../server/src/services/change-reader-standing';
import { aComment } from '../../builders/a-comment';
import { anId } from '../../builders/an-id';
import { createMemoryComments } from '../../fakes/memory-comments';
import { createMemoryReaderDirectory } from '../../fakes/memory-readers-directory';
import { createSequentialIds } from '../../fakes/sequential-ids';
import { createSettableClock } from '../../fakes/settable-clock';

const ACTOR = { kind: 'admin', id: 7, name: 'Ada' } as const;
const NOW = '2026-03-18T09:00:00.000Z';

const aBench = async () => {
  const comments = createMemoryComments();
  const clock = createSettableClock(NOW);
  const readers = createMemoryReaderDirectory(comments.comments);
  const speaker = { kind: 'guest', tokenId: 'token', emailDigest: 'digest' } as const;
  const { documentId } = await readers.identify(speaker, clock.now());
  comments.put(
    aComment(1, { readerId: documentId, state: 'rejected' }),
    aComment(2, { readerId: documentId, state: 'spam' }),
    aComment(3, { state: 'approved' })
  );
  const { store } = comments;
  return {
    ...{ comments, readers, documentId },
    change: changeReaderStanding({ store, readers, clock, ids: createSequentialIds() }),
  };
};

describe('changeReaderStanding', () => {
  it('shows the reader as they stand now, with their record', async () => {
    const { change, readers, documentId } = await aBench();
    const until = '2026-04-18T09:00:00.000Z';
    const ban = { standing: 'banned', until, reason: 'Insults.' } as const;
    await expect(change(documentId, ban, ACTOR)).resolves.toEqual({
      data: {
        documentId,
        kind: 'guest',
        verified: false,
        standing: 'banned',
        standingUntil: until,
        standingReason: 'Insults.',
        record: { approved: 0, rejected: 1, spam: 1, pending: 0 },
      },
    });
    await expect(readers.find(documentId)).resolves.toMatchObject({ standing: 'banned' });
  });

  it('logs it with the standing as its code', async () => {
    const { change, comments, documentId } = await aBench();
    await change(documentId, { standing: 'trusted', reason: 'Known to the firm.' }, ACTOR);
    expect(comments.entries()).toEqual([
      expect.objectContaining({
        action: 'change-standing',
        actor: ACTOR,
        reason: 'trusted',
        note: expect.stringContaining('Known to the firm.'),
        at: new Date(NOW),
      }),
    ]);
  });

  it('knows no reader who is not there, and logs nothing of it', async () => {
    const { change, comments } = await aBench();
    const nobody = change(anId(99, 'p'), { standing: 'trusted', reason: 'Why not.' }, ACTOR);
    await expect(nobody).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(comments.entries()).toEqual([]);
  });
});
