import { DeliveryError } from '../domain/outbox/delivery-error';
import { MOST_ATTEMPTS, retryAt } from '../domain/outbox/retry-at';
import type { Clock } from '../ports/clock';
import type { FaultLog } from '../ports/fault-log';
import type { LeasedMessage, Outbox } from '../ports/outbox';
import type { SettingsStore } from '../ports/settings-store';
import type { Delivery, Handlers } from './outbox/handler';

interface Dependencies {
  outbox: Pick<Outbox, 'lease' | 'finish' | 'fail'>;
  handlers: Handlers;
  settings: Pick<SettingsStore, 'read'>;
  faults: FaultLog;
  clock: Clock;
}

export interface WorkedOff {
  sent: number;
  /** Finished without a word, as there was nothing left to say. */
  needless: number;
  /** To be tried again. */
  failed: number;
  givenUp: number;
}

const SECOND = 1000;
const AT_ONCE = 10;
/** Far more than ten mails take whose provider answers just in time (30 s each). */
const LEASE_SECONDS = 600;
/** What is left of a lease when no more is begun: one mail takes no longer. */
const LEAST_SECONDS = 60;
/** Of one run; the next one is seconds away. */
const LEASES = 50;

/**
 * Lets everything leave that is due. What fails is tried again later, and given up at last; it keeps
 * nothing else from leaving. A message whose process ends between sending and finishing is sent twice.
 */
export const workOffOutbox = ({ outbox, handlers, settings, faults, clock }: Dependencies) => {
  return async (): Promise<WorkedOff> => {
    const counts: WorkedOff = { sent: 0, needless: 0, failed: 0, givenUp: 0 };
    for (let lease = 1; lease <= LEASES; lease += 1) {
      const now = clock.now();
      const end = now.getTime() + (LEASE_SECONDS - LEAST_SECONDS) * SECOND;
      const messages = await outbox.lease({ now, leaseSeconds: LEASE_SECONDS, limit: AT_ONCE });
      if (messages.length === 0) {
        break;
      }
      for (const message of messages) {
        // What is not begun is somebody's once the lease has run out.
        if (clock.now().getTime() < end) {
          counts[await workOff(message)] += 1;
        }
      }
    }
    return counts;
  };

  async function workOff(message: LeasedMessage): Promise<keyof WorkedOff> {
    try {
      if (message.attempts > MOST_ATTEMPTS) {
        throw new DeliveryError('ATTEMPTS_USED_UP', 'taken again and again, and never finished');
      }
      const delivery = await deliver(message);
      await outbox.finish(message, clock.now());
      return delivery;
    } catch (error) {
      return fail(message, error);
    }
  }

  async function fail(message: LeasedMessage, error: unknown): Promise<'failed' | 'givenUp'> {
    const at = clock.now();
    const code = error instanceof DeliveryError ? error.code : 'UNEXPECTED';
    const dueAt = retryAt(message.attempts, at);
    const details = {
      message: message.documentId,
      kind: message.payload.kind,
      attempt: message.attempts,
      why: error instanceof DeliveryError ? error.message : null,
    };
    faults.record(code, details, error);
    try {
      await outbox.fail(message, { error: code, dueAt, at });
    } catch (failure) {
      // The lease runs out by itself, and somebody takes it again.
      faults.record('UNEXPECTED', { message: message.documentId }, failure);
    }
    return dueAt === null ? 'givenUp' : 'failed';
  }

  async function deliver(message: LeasedMessage): Promise<Delivery> {
    const { payload } = message;
    const { enabled } = (await settings.read()).settings.mails;
    if (payload.kind !== 'event' && !enabled) {
      return 'needless';
    }
    switch (payload.kind) {
      case 'event':
        return handlers.event(payload, message);
      case 'mail-author':
        return handlers['mail-author'](payload, message);
      case 'mail-reply':
        return handlers['mail-reply'](payload, message);
      case 'mail-not-advice':
        return handlers['mail-not-advice'](payload, message);
      case 'mail-verify':
        return handlers['mail-verify'](payload, message);
      case 'mail-intake':
        return handlers['mail-intake'](payload, message);
      case 'mail-staff':
        return handlers['mail-staff'](payload, message);
      case 'mail-assignee':
        return handlers['mail-assignee'](payload, message);
      case 'mail-digest':
        return handlers['mail-digest'](payload, message);
    }
  }
};
