import type { Core } from '@strapi/strapi';
import { createMailer } from '../../../server/src/adapters/strapi-mailer';
import { DeliveryError } from '../../../server/src/domain/outbox/delivery-error';

const MAIL = { to: 'ann@example.org', subject: 'Hello', text: 'Hello', html: '<p>Hello</p>' };

/** A Strapi whose e-mail provider does this, or that has none. */
const aStrapi = (send: ((mail: Record<string, unknown>) => unknown) | null): Core.Strapi =>
  ({
    plugins: send ? { email: {} } : {},
    plugin: () => ({ service: () => ({ send }) }),
  }) as unknown as Core.Strapi;

const faultOf = async (attempt: Promise<void>): Promise<DeliveryError> => {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof DeliveryError) {
      return error;
    }
    throw error;
  }
  throw new Error('sent');
};

describe('createMailer', () => {
  it('hands a mail to the provider, its headers safe', async () => {
    const sent: unknown[] = [];
    const mailer = createMailer(aStrapi((mail) => sent.push(mail)));
    const headers = { 'List-Unsubscribe': '<https://example.com/x>' };
    await mailer.send({
      ...MAIL,
      subject: 'Hello\r\nBcc: eve@example.org',
      replyTo: 'ben@example.org',
      headers,
    });
    expect(sent).toEqual([
      { ...MAIL, subject: 'Hello Bcc: eve@example.org', replyTo: 'ben@example.org', headers },
    ]);
  });

  it('leaves out an address for answers that is none', async () => {
    const sent: unknown[] = [];
    const mailer = createMailer(aStrapi((mail) => sent.push(mail)));
    await mailer.send({ ...MAIL, replyTo: 'a@example.org, b@example.org' });
    expect(sent).toEqual([MAIL]);
  });

  it.each(['a@example.org, b@example.org', 'a@example.org\r\nBcc: b@example.org', 'nobody', ''])(
    'refuses %j as an address',
    async (to) => {
      const sent: unknown[] = [];
      const mailer = createMailer(aStrapi((mail) => sent.push(mail)));
      expect((await faultOf(mailer.send({ ...MAIL, to }))).code).toBe('MAIL_REFUSED');
      expect(sent).toEqual([]);
    }
  );

  it('fails without the e-mail plugin', async () => {
    expect((await faultOf(createMailer(aStrapi(null)).send(MAIL))).code).toBe('MAIL_UNAVAILABLE');
  });

  it.each([
    ['ECONNREFUSED', 'MAIL_UNAVAILABLE'],
    ['ETIMEDOUT', 'MAIL_UNAVAILABLE'],
    ['ENOTFOUND', 'MAIL_UNAVAILABLE'],
    ['EAUTH', 'MAIL_REFUSED'],
    [550, 'MAIL_REFUSED'],
    [undefined, 'MAIL_REFUSED'],
  ])('fails where the provider does, with %s: %s', async (code, expected) => {
    const failure = Object.assign(new Error('no mail for ann@example.org'), { code });
    const rejecting = createMailer(aStrapi(() => Promise.reject(failure)));
    const throwing = createMailer(
      aStrapi(() => {
        throw failure;
      })
    );
    for (const mailer of [rejecting, throwing]) {
      const fault = await faultOf(mailer.send(MAIL));
      expect(fault.code).toBe(expected);
      expect(fault.message).not.toContain('ann@example.org');
    }
  });

  it('does not wait for ever', async () => {
    jest.useFakeTimers();
    const mailer = createMailer(
      aStrapi(() => new Promise(() => undefined)),
      30_000
    );
    const fault = faultOf(mailer.send(MAIL));
    await jest.advanceTimersByTimeAsync(30_000);
    expect((await fault).code).toBe('MAIL_UNAVAILABLE');
    jest.useRealTimers();
  });
});
