import type { LeasedMessage, MessagePayload } from '../../ports/outbox';

export type MessageKind = MessagePayload['kind'];
export type PayloadOf<Kind extends MessageKind> = Extract<MessagePayload, { kind: Kind }>;

/** `needless`: what it was to say is no longer so, or nobody wants to hear it. */
export type Delivery = 'sent' | 'needless';

/**
 * Lets one message leave. Whoever throws is called again later with the same message: a handler sends
 * one mail, or makes a message for each.
 * @throws DeliveryError
 */
export type Handler<Kind extends MessageKind> = (
  payload: PayloadOf<Kind>,
  message: LeasedMessage
) => Promise<Delivery>;

export type Handlers = { readonly [Kind in MessageKind]: Handler<Kind> };
