import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';

export interface Phone {
  /** As the editor wrote it. */
  display: string;
  /** `tel:+18005550142`, with `;ext=5` for an extension (RFC 3966). */
  href: string;
}

const DEFAULT_COUNTRY: CountryCode = 'US';

/** The letters on the keys of a telephone (ITU-T E.161). */
const KEYS = ['', '', 'abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'] as const;

/**
 * A number that ends in a word: digits first, at least an area code's worth, so that "call us
 * today" is no number. Groups are letters and digits in the usual punctuation.
 */
const VANITY = /^\+?[\d\s().-]*[a-z][a-z\d\s().-]*$/i;
const FEWEST_LEADING_DIGITS = 3;

/** Digits of a number in the North American plan, with the country code 1 and without. */
const NANP_LENGTHS = { withCountryCode: 11, without: 10 } as const;

const keyOf = (letter: string): string => {
  const key = KEYS.findIndex((letters) => letters.includes(letter.toLowerCase()));
  return key < 0 ? '' : String(key);
};

/**
 * `1-800-FLOWERS` in digits; null for what is no such number. Exchanges in North America ignore
 * what is dialled beyond the length, and long words count on that: `1-800-CONTACTS`.
 */
const dialVanity = (text: string, country: CountryCode): string | null => {
  const leading = /^[^a-z]*/i.exec(text)?.[0].replace(/\D/g, '') ?? '';
  if (!VANITY.test(text) || leading.length < FEWEST_LEADING_DIGITS) return null;
  const international = text.startsWith('+');
  const digits = text.replace(/[a-z]/gi, keyOf).replace(/\D/g, '');
  const isNanp = international ? digits.startsWith('1') : country === 'US' || country === 'CA';
  const length = digits.startsWith('1') ? NANP_LENGTHS.withCountryCode : NANP_LENGTHS.without;
  return (international ? '+' : '') + (isNanp ? digits.slice(0, length) : digits);
};

const hrefOf = (text: string, country: CountryCode): string | null => {
  const number = parsePhoneNumberFromString(text, country);
  // Possible, not valid: new area codes come up faster than releases of the library.
  return number?.isPossible() === true ? number.getURI() : null;
};

/**
 * A telephone number as an editor types it (`1-800-555-0142`, `+44 20 7946 0958`,
 * `1-800-FLOWERS`), with the link that dials it. A number without `+` belongs to `country`.
 * Null for what cannot be dialled.
 */
export const parsePhone = (text: string, country: CountryCode = DEFAULT_COUNTRY): Phone | null => {
  const display = text.trim();
  const direct = hrefOf(display, country);
  if (direct !== null) return { display, href: direct };
  const dialled = dialVanity(display, country);
  const href = dialled === null ? null : hrefOf(dialled, country);
  return href === null ? null : { display, href };
};
