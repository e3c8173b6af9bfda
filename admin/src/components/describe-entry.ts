import { REJECTION_REASONS } from '../../../contract/vocabulary';
import type { LogEntryShown } from '../../../contract';
import type { MessageId } from '../translations/use-translate';

type Entry = Pick<LogEntryShown, 'action' | 'from' | 'to'>;

/** A hold says what it was by where it led: what waits already, it sends to another lane. */
export function historyMessage({ action, from, to }: Entry): MessageId {
  if (action === 'hold' && from?.state === 'pending' && from.lane !== to?.lane) {
    return to?.lane === 'attorney' ? 'history.send-to-attorney' : 'history.change-lane';
  }
  return `history.${action}`;
}

/** How an actor stands in the sentence. The name may be gone, as that of a person who was forgotten. */
export function actorMessage({ kind, name }: LogEntryShown['actor']): MessageId {
  if (kind === 'system') return 'actor.system';
  if (name === '') return kind === 'reader' ? 'actor.reader' : 'actor.unknown';
  return kind === 'mail-link' ? 'actor.mail-link' : 'actor.named';
}

/** The words for the reason of a rejection; null for a code of any other vocabulary. */
export function reasonMessage(reason: string): MessageId | null {
  const known = REJECTION_REASONS.find((code) => code === reason);
  return known ? `rejection.${known}` : null;
}
