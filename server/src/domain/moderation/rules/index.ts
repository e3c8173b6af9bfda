import type { Rule } from '../rule';
import { alienNumber } from './alien-number';
import { allCapitals } from './all-capitals';
import { allegesWrongdoing } from './alleges-wrongdoing';
import { challengeFailed } from './challenge-failed';
import { claimsRepresentation } from './claims-representation';
import { confidesInFirm } from './confides-in-firm';
import { docketNumber } from './docket-number';
import { duplicateComment } from './duplicate-comment';
import { emailAddress } from './email-address';
import { holdWords } from './hold-words';
import { honeypotFilled } from './honeypot-filled';
import { nameOfStaff } from './name-of-staff';
import { nameTooLong } from './name-too-long';
import { newIdentity } from './new-identity';
import { parentNotPublic } from './parent-not-public';
import { paymentCard } from './payment-card';
import { phoneNumber } from './phone-number';
import { readerBanned } from './reader-banned';
import { readerPremoderated } from './reader-premoderated';
import { receiptNumber } from './receipt-number';
import { rejectionHistory } from './rejection-history';
import { repeatedCharacters } from './repeated-characters';
import { repeatedHost } from './repeated-host';
import { reviewsFirm } from './reviews-firm';
import { seeksAdvice } from './seeks-advice';
import { sentTooOften } from './sent-too-often';
import { similarText } from './similar-text';
import { sitePremoderates } from './site-premoderates';
import { socialSecurityNumber } from './social-security-number';
import { spamWords } from './spam-words';
import { streetAddress } from './street-address';
import { submittedTooFast } from './submitted-too-fast';
import { textTooLong } from './text-too-long';
import { threadClosed } from './thread-closed';
import { threatensHarm } from './threatens-harm';
import { tooManyLinks } from './too-many-links';
import { twinOfAnother } from './twin-of-another';

/** THE list: what is looked at before a comment is public. All run, all reasons are kept. */
export const rules: readonly Rule[] = [
  // Refused: not taken at all, and the sender is told why. The first of these to fire speaks, so
  // what no other text would change comes first, and what waiting cures comes last.
  threadClosed,
  parentNotPublic,
  textTooLong,
  nameTooLong,
  challengeFailed,
  readerBanned,
  duplicateComment,
  sentTooOften,

  // Restricted: what may harm somebody as soon as it is read. Few read it, and it is never spam,
  // for more people read that.
  socialSecurityNumber,
  alienNumber,
  receiptNumber,
  paymentCard,
  confidesInFirm,

  // Spam: made by a program, or for a shop. Kept to be looked through, as all three can be wrong.
  honeypotFilled,
  submittedTooFast,
  spamWords,

  // For an attorney: what asks a lawyer to act, or could bind the firm. Harm first, for it is urgent.
  threatensHarm,
  seeksAdvice,
  claimsRepresentation,
  allegesWrongdoing,
  reviewsFirm,

  // For any moderator, for what the text holds: what is somebody's own and can be redacted, then
  // what it leads to, then how it is written.
  docketNumber,
  phoneNumber,
  emailAddress,
  streetAddress,
  tooManyLinks,
  repeatedHost,
  holdWords,
  allCapitals,
  repeatedCharacters,

  // For any moderator, for what was said before by others, and under whose name.
  twinOfAnother,
  similarText,
  nameOfStaff,

  // For any moderator, for who speaks, and last for no reason but the mode: trust lifts the last
  // one alone, never what is above it.
  readerPremoderated,
  rejectionHistory,
  newIdentity,
  sitePremoderates,
];
