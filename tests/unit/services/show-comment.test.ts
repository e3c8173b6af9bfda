import { commentDetail } from '../../../contract';
import { anEntry, aQueueDesk, aWaitingComment, VIEWER } from '../../builders/a-queue-desk';
import { anId } from '../../builders/an-id';

const at = (minute: number): Date => new Date(Date.UTC(2026, 2, 3, 0, minute));

const SSN = {
  lane: 'restricted' as const,
  body: '078-05-1120 and more',
  reasons: [
    { code: 'social_security_number' as const, version: 1, spans: [{ start: 0, end: 11 }] },
  ],
};

describe('showComment', () => {
  it('shows a comment with its history, what it said, who reported it and what is like it', async () => {
    const desk = aQueueDesk({
      comments: [
        aWaitingComment(1, { version: 3 }),
        aWaitingComment(2, { body: 'x'.repeat(500), state: 'spam', lane: null }),
        aWaitingComment(3),
      ],
      entries: [
        anEntry(1, { action: 'report' }),
        anEntry(2, { commentId: anId(3, 'c') }),
        anEntry(4, { action: 'edit' }),
      ],
      revisions: [
        { version: 1, body: 'First.', sealed: false, cause: 'edit', replacedAt: at(1) },
        { version: 2, body: 'A secret', sealed: true, cause: 'redact', replacedAt: at(2) },
      ],
      reports: [
        {
          documentId: anId(1, 'o'),
          reason: 'abusive',
          detail: 'Rude.',
          open: true,
          reportedAt: at(3),
        },
      ],
      similar: [anId(3, 'c'), anId(99, 'c'), anId(2, 'c')],
    });
    const detail = await desk.showComment(anId(1, 'c'), VIEWER);
    expect(commentDetail.parse(detail)).toEqual(detail);
    expect(detail.data).toMatchObject({
      documentId: anId(1, 'c'),
      version: 3,
      history: [
        { sequence: 1, action: 'report' },
        { sequence: 4, action: 'edit' },
      ],
      revisions: [
        { version: 1, body: 'First.', cause: 'edit', replacedAt: at(1).toISOString() },
        { version: 2, body: '• ••••••', cause: 'redact', replacedAt: at(2).toISOString() },
      ],
      reports: [
        {
          documentId: anId(1, 'o'),
          reason: 'abusive',
          detail: 'Rude.',
          open: true,
          reportedAt: at(3).toISOString(),
        },
      ],
      similar: [
        { documentId: anId(3, 'c'), excerpt: 'Comment 3', state: 'pending' },
        { documentId: anId(2, 'c'), excerpt: 'x'.repeat(200), state: 'spam' },
      ],
    });
  });

  it('masks what a restricted comment said before, and the excerpts of others', async () => {
    const desk = aQueueDesk({
      comments: [aWaitingComment(1, SSN), aWaitingComment(2, SSN)],
      revisions: [
        { version: 1, body: 'As before', sealed: false, cause: 'edit', replacedAt: at(1) },
      ],
      similar: [anId(2, 'c')],
    });
    const { data } = await desk.showComment(anId(1, 'c'), VIEWER);
    expect(data).toMatchObject({
      body: '••••••••••• and more',
      masked: true,
      revisions: [{ body: '•• ••••••' }],
      similar: [{ excerpt: '••••••••••• and more' }],
    });
    expect(JSON.stringify(data)).not.toMatch(/078|before/);
  });

  it('does not know a comment that is not there', async () => {
    await expect(aQueueDesk().showComment(anId(1, 'c'), VIEWER)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
