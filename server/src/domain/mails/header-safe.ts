/**
 * Line ends of every kind, other controls, and what turns around or hides what stands beside it. The
 * two joiners stay: some scripts are written with them.
 */
const UNSAFE = /(?:[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?![\u200c\u200d])\p{Cf})+/gu;
/** What programs show of a subject; RFC 5322 allows 998 octets for a line. */
const LONGEST = 150;

/** Text as a header of a mail may hold it: one line, no controls, not too long. */
export const headerSafe = (text: string): string => {
  const line = text.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : line;
};
