import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { parseEmailAddress } from '../domain/comments/parse-email-address';
import { headerSafe } from '../domain/mails/header-safe';
import { DeliveryError } from '../domain/outbox/delivery-error';
import type { Mailer } from '../ports/mailer';

/** Providers wait for minutes where nothing answers; the outbox has other mails to send. */
const MILLISECONDS = 30_000;

interface EmailService {
  send: (mail: Record<string, unknown>) => Promise<unknown>;
}

/** `ECONNREFUSED` of Node, `EAUTH` of nodemailer, a number of an HTTP provider. */
const providerError = z.object({ code: z.union([z.string(), z.number()]) });

/** Nobody answered; of anything else the provider said no. */
const UNREACHABLE =
  /^(?:ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ESOCKET|EDNS|EHOSTUNREACH|ENETUNREACH)/;

/** Mails by Strapi's e-mail plugin, whatever provider the app gave it. */
export const createMailer = (strapi: Core.Strapi, milliseconds = MILLISECONDS): Mailer => ({
  async send({ to, subject, text, html, replyTo, headers }) {
    if (strapi.plugins['email'] === undefined) {
      throw new DeliveryError('MAIL_UNAVAILABLE', 'the e-mail plugin is not installed');
    }
    // Once more: an address with a comma in it would be two.
    const address = parseEmailAddress(to);
    if (address === null) {
      throw new DeliveryError('MAIL_REFUSED', 'not one address');
    }
    const answerTo = replyTo === undefined ? null : parseEmailAddress(replyTo);
    const service = strapi.plugin('email').service<EmailService>('email');
    const sent = Promise.resolve().then(() =>
      service.send({
        to: address,
        subject: headerSafe(subject),
        text,
        html,
        ...(answerTo !== null && { replyTo: answerTo }),
        ...(headers && { headers }),
      })
    );
    try {
      await within(milliseconds, sent);
    } catch (error) {
      throw asDeliveryError(error);
    }
  },
});

const within = async (milliseconds: number, work: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new DeliveryError('MAIL_UNAVAILABLE', 'the provider did not answer in time'));
    }, milliseconds);
  });
  try {
    await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
};

/** The provider's own words stay out of it: they tend to quote addresses. */
const asDeliveryError = (error: unknown): DeliveryError => {
  if (error instanceof DeliveryError) {
    return error;
  }
  const code = String(providerError.safeParse(error).data?.code ?? 'no code');
  return new DeliveryError(
    UNREACHABLE.test(code) ? 'MAIL_UNAVAILABLE' : 'MAIL_REFUSED',
    `the provider failed: ${code}`,
    { cause: error }
  );
};
