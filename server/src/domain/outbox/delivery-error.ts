/** Why something could not leave. Codes stand in the outbox and in the log of the server. */
export const DELIVERY_FAULTS = [
  /** No provider of e-mails, or none that answers. */
  'MAIL_UNAVAILABLE',
  /** The provider did not take it. */
  'MAIL_REFUSED',
  'NO_INTAKE_ADDRESS',
  /** What was to leave cannot be read: another version of the plugin wrote it, or a hand did. */
  'PAYLOAD_UNREADABLE',
  /** Taken so often, and never finished: each time the process ended over it, say. */
  'ATTEMPTS_USED_UP',
  'UNEXPECTED',
] as const;
export type DeliveryFault = (typeof DELIVERY_FAULTS)[number];

export class DeliveryError extends Error {
  readonly code: DeliveryFault;

  constructor(code: DeliveryFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DeliveryError';
    this.code = code;
  }
}
