import type { FoldedText } from '../folded-text';
import { mailboxesIn } from '../mailboxes-in';
import { plainAddresses } from '../plain-addresses';
import type { Span } from '../span';

/** E-mail addresses, also in words: `name at example dot com`, `name [at] example [dot] com`. */
export const findEmailAddresses = (folded: FoldedText): Span[] => {
  const plain = plainAddresses(folded);
  return mailboxesIn(plain.text).map(({ start, end }) => plain.toOriginal(start, end));
};
