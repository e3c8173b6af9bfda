import { findReceiptNumbers } from '../../text/identifiers/find-receipt-numbers';
import { foundSpans } from '../found-spans';
import { defineRule } from '../rule';

/** Anybody can look up with it how somebody's immigration case stands. */
export const receiptNumber = defineRule({
  code: 'receipt_number',
  version: 1,
  description: 'Has what looks like the receipt number of an immigration case.',
  demand: 'hold-restricted',
  check: ({ text }) => foundSpans(findReceiptNumbers(text.folded)),
});
