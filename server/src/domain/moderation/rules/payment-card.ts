import { findPaymentCards } from '../../text/identifiers/find-payment-cards';
import { foundSpans } from '../found-spans';
import { defineRule } from '../rule';

/** Somebody wants to pay a retainer, or posts the card of somebody else. */
export const paymentCard = defineRule({
  code: 'payment_card',
  version: 1,
  description: 'Has what looks like the number of a payment card.',
  demand: 'hold-restricted',
  check: ({ text }) => foundSpans(findPaymentCards(text.folded)),
});
