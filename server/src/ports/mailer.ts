export interface Mail {
  /** One address. */
  to: string;
  /** One line. */
  subject: string;
  text: string;
  html: string;
  replyTo?: string | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
}

export interface Mailer {
  /** @throws DeliveryError `MAIL_UNAVAILABLE` or `MAIL_REFUSED` */
  send: (mail: Mail) => Promise<void>;
}
