import { VCard, type PhoneType } from 'vcard-creator';
import type { Attorney, FirmSummary, Office } from '../../../../contract';
import { principalOffice } from '../offices/principal-office';

export interface VCardSource {
  attorney: Attorney;
  firm: FirmSummary | null;
  /** When the bio was last changed. Without it the library would stamp the time of the request. */
  revisedAt: Date;
}

/**
 * One line, without control characters and halves of characters. The library escapes `\`, `;`, `,` and line feeds in text,
 * but no lone carriage return, and in addresses, numbers and e-mail it escapes nothing: a line
 * break there would start a property of the sender's choosing.
 */
const oneLine = (text: string | null): string =>
  (text ?? '').replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();

/** For values that hold no spaces: URLs and e-mail addresses. */
const unspaced = (text: string | null): string => oneLine(text).replaceAll(' ', '');

const PHONE_KINDS: readonly (readonly [label: RegExp, kind: PhoneType])[] = [
  [/\bfax\b/i, 'fax'],
  [/\b(?:mobile|cell)\b/i, 'cell'],
];

const phoneKind = (label: string): PhoneType =>
  PHONE_KINDS.find(([pattern]) => pattern.test(label))?.[1] ?? 'voice';

/** `tel:+18005550142;ext=5` as address books write it. */
const dialledNumber = (href: string): string =>
  oneLine(href.replace(/^tel:/i, '').replace(/;ext=/i, ' ext. '));

const officeOf = ({ attorney, firm }: VCardSource): Office | null => {
  const offices = firm?.offices ?? [];
  const name = attorney.office?.trim().toLowerCase();
  return (
    offices.find((office) => office.name.trim().toLowerCase() === name) ?? principalOffice(offices)
  );
};

const addName = (card: VCard, attorney: Attorney): void => {
  card.addFullName(oneLine(attorney.name)).addName({
    familyName: oneLine(attorney.familyName),
    givenName: oneLine(attorney.givenName),
    additionalNames: oneLine(attorney.middleName),
    honorificSuffix: oneLine(attorney.postNominals),
  });
};

const addAddress = (card: VCard, office: Office): void => {
  const lines = [office.street, office.city, office.region, office.postalCode].map(oneLine);
  const [street = '', locality = '', region = '', postalCode = ''] = lines;
  if (lines.every((line) => line === '')) return;
  const country = oneLine(office.country);
  card.addAddress({ street, locality, region, postalCode, country, type: ['work'] });
};

/** Firm, title and contact. The contract serves only what is public of a lawyer's own contact. */
const addContact = (card: VCard, source: VCardSource): void => {
  const { attorney, firm } = source;
  const title = oneLine(attorney.title);
  const email = unspaced(attorney.email);
  const office = officeOf(source);
  if (firm !== null) card.addCompany({ name: oneLine(firm.name) });
  if (title !== '') card.addJobtitle(title);
  for (const { label, phoneHref } of attorney.phones) {
    card.addPhoneNumber({ number: dialledNumber(phoneHref), type: ['work', phoneKind(label)] });
  }
  if (email !== '') card.addEmail({ address: email, type: ['internet', 'work'] });
  if (office !== null) addAddress(card, office);
};

/**
 * An attorney's bio as a vCard 3.0 (RFC 2426), served as `text/vcard`. Lines end in CRLF. The
 * address is that of the attorney's office, or of the principal one. A former attorney's card has a
 * name and a link only: nobody should write to the firm to reach them. A relative URL, which means
 * nothing in an address book, is left out.
 */
export const buildVCard = (source: VCardSource): string => {
  const { attorney, revisedAt } = source;
  const card = new VCard();
  const url = unspaced(attorney.url);
  addName(card, attorney);
  if (!attorney.former) addContact(card, source);
  if (/^https?:/i.test(url)) card.addUrl({ url, type: ['work'] });
  return card.addUid(attorney.documentId).addRevision(revisedAt).buildVCard();
};
