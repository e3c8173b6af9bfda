import { DeliveryError, type DeliveryFault } from '../../server/src/domain/outbox/delivery-error';
import type { Mail, Mailer } from '../../server/src/ports/mailer';

export interface MemoryMailer extends Mailer {
  readonly sent: Mail[];
  /** From now on mails to this address fail; null lets all through. */
  refuse: (address: string | null, code?: DeliveryFault) => void;
  /** What was sent to one address. */
  to: (address: string) => Mail[];
}

export const createMemoryMailer = (): MemoryMailer => {
  const sent: Mail[] = [];
  let refused: { address: string; code: DeliveryFault } | null = null;
  return {
    sent,
    refuse(address, code = 'MAIL_REFUSED') {
      refused = address === null ? null : { address, code };
    },
    to: (address) => sent.filter((mail) => mail.to === address),
    send(mail) {
      if (refused?.address === mail.to) {
        return Promise.reject(new DeliveryError(refused.code, 'refused by a test'));
      }
      sent.push(mail);
      return Promise.resolve();
    },
  };
};
