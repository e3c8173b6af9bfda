import { LOG_ACTIONS, REJECTION_REASONS, REPORT_REASONS } from '../../contract/vocabulary';
import {
  actorMessage,
  historyMessage,
  reasonMessage,
} from '../../admin/src/components/describe-entry';
import { anEntry } from './a-queue-item';

const waiting = { state: 'pending', lane: 'general' } as const;

describe('historyMessage', () => {
  it('says every action by its own name', () => {
    for (const action of LOG_ACTIONS) {
      const entry = anEntry({ action, from: waiting, to: waiting });
      expect(historyMessage(entry)).toBe(`history.${action}`);
    }
  });

  it.each([
    [{ ...waiting, lane: 'attorney' } as const, 'history.send-to-attorney'],
    [{ ...waiting, lane: 'restricted' } as const, 'history.change-lane'],
    [waiting, 'history.hold'],
  ])('says of a hold of what waits where it led: %j', (to, id) => {
    expect(historyMessage(anEntry({ action: 'hold', from: waiting, to }))).toBe(id);
  });

  it('says of what was decided that it was held', () => {
    const from = { state: 'approved', lane: null } as const;
    expect(historyMessage(anEntry({ action: 'hold', from, to: waiting }))).toBe('history.hold');
  });
});

describe('actorMessage', () => {
  it.each([
    ['admin', 'Jane Doe', 'actor.named'],
    ['mail-link', 'Jane Doe', 'actor.mail-link'],
    ['reader', 'Ida', 'actor.named'],
    ['reader', '', 'actor.reader'],
    ['admin', '', 'actor.unknown'],
    ['mail-link', '', 'actor.unknown'],
    ['system', 'Legal Blog', 'actor.system'],
  ] as const)('names %s "%s"', (kind, name, id) => {
    expect(actorMessage({ kind, id: null, name })).toBe(id);
  });
});

describe('reasonMessage', () => {
  it('has words for every reason of a rejection', () => {
    for (const reason of REJECTION_REASONS)
      expect(reasonMessage(reason)).toBe(`rejection.${reason}`);
  });

  it('has none for a code of another vocabulary', () => {
    const others = REPORT_REASONS.filter((code) => !REJECTION_REASONS.some((own) => own === code));
    expect(others.map(reasonMessage)).toEqual(others.map(() => null));
  });
});
