import type { QueueItem } from '../../contract';
import { COMMANDS } from '../../admin/src/features/moderation-desk/keys';
import {
  claimStatus,
  type ClaimStatus,
} from '../../admin/src/features/reading-pane/claim/claim-status';
import { askedFor, claimStep } from '../../admin/src/features/reading-pane/claim/claim-step';
import {
  ACT_COMMANDS,
  actsFor,
  replyMode,
  type PaneAct,
} from '../../admin/src/features/reading-pane/pane-acts';
import { aQueueItem } from './a-queue-item';

const post = { documentId: 'p', locale: 'en', title: 'On juries', url: '/on-juries' };
const reader = {
  documentId: 'r',
  kind: 'guest' as const,
  verified: false,
  standing: 'normal' as const,
  standingUntil: null,
  standingReason: null,
  record: { approved: 0, rejected: 0, spam: 0, pending: 1 },
};
const comment = (change: Partial<QueueItem> = {}) => aQueueItem(1, { post, ...change });

describe('an answer', () => {
  it.each<[string, Partial<QueueItem>, string]>([
    ['stands under what is public', { state: 'approved', allowedActions: [] }, 'plain'],
    ['makes public what may be', {}, 'with-approval'],
    ['does not, where the text is restricted', { allowedActions: ['reject'] }, 'none'],
    ['does not make public what was rejected', { state: 'rejected' }, 'none'],
    ['has no place without a post', { state: 'approved', post: null }, 'none'],
  ])('%s', (_, change, mode) => {
    expect(replyMode(comment(change))).toBe(mode);
  });
});

describe('the acts', () => {
  const all = { decide: true, sanction: true };
  const written = comment({ author: { ...comment().author, reader } });

  it('are all there for who may do all', () => {
    expect(actsFor(written, all)).toEqual(['note', 'reply', 'redact', 'claim', 'sanction']);
  });

  it('are as many as somebody may do', () => {
    expect(actsFor(written, { decide: true, sanction: false })).not.toContain('sanction');
    expect(actsFor(comment({ allowedActions: [] }), { decide: false, sanction: false })).toEqual(
      []
    );
  });

  it('leave out what makes no sense with a comment', () => {
    expect(actsFor(comment(), all)).not.toContain('sanction');
    const public_ = comment({ state: 'approved', allowedActions: ['reject'] });
    expect(actsFor(public_, all)).toEqual(['note', 'reply', 'claim']);
  });

  it('have a command with a key each', () => {
    const commands = Object.values(ACT_COMMANDS);
    expect(new Set(commands).size).toBe(commands.length);
    for (const command of commands) expect(COMMANDS).toContain(command);
  });
});

describe('a claim', () => {
  const until = '2026-03-18T10:42:00.000Z';
  const claim = { holder: { id: 7, name: 'Jane Doe' }, until, reason: null };
  const before = Date.parse(until) - 1;

  it.each([
    ['nobody’s where there is none', null, 7, before, 'free'],
    ['one’s own', claim, 7, before, 'mine'],
    ['a colleague’s', claim, 8, before, 'theirs'],
    ['a colleague’s while nobody knows who looks', claim, undefined, before, 'theirs'],
    ['nobody’s once it has run out', claim, 8, before + 1, 'free'],
  ])('is %s', (_, shown, viewer, now, kind) => {
    expect(claimStatus(shown, viewer, now).kind).toBe(kind);
  });
});

describe('to claim', () => {
  const until = '2026-03-18T10:42:00.000Z';
  const free: ClaimStatus = { kind: 'free' };
  const mine: ClaimStatus = { kind: 'mine', until, name: 'Jane Doe', reason: null };
  const theirs: ClaimStatus = { kind: 'theirs', until, name: 'John Roe', reason: null };
  type Moment = [PaneAct | null, ClaimStatus];

  it.each<[string, Moment[], string | null]>([
    ['takes what nobody has', [['claim', free]], 'take'],
    ['gives back what is one’s own', [['claim', mine]], 'give-back'],
    ['asks why one takes what a colleague has', [['claim', theirs]], 'ask-why'],
    [
      'still asks when they give it back meanwhile',
      [
        ['claim', theirs],
        ['claim', free],
      ],
      'ask-why',
    ],
    [
      'gives nothing back that one has just got from them',
      [
        ['claim', theirs],
        ['claim', mine],
      ],
      'ask-why',
    ],
    [
      'is asked for anew after something else',
      [
        ['claim', theirs],
        ['claim', free],
        [null, free],
        ['claim', free],
      ],
      'take',
    ],
    ['is not what a note asks for', [['note', free]], null],
  ])('%s', (_, moments, step) => {
    const asked = moments.reduce(
      (before, [act, status]) => askedFor(before, act, status),
      askedFor({ act: null, status: free }, null, free)
    );
    expect(claimStep(asked)).toBe(step);
  });
});
