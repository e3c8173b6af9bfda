import { randomBytes } from 'node:crypto';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 24;
/** Bytes from here on would favour the first letters of the alphabet. */
const UNBIASED = 256 - (256 % ALPHABET.length);

/** A Strapi documentId: 24 characters of [a-z0-9], the first a letter, as cuid2 has it. */
export const newDocumentId = (): string => {
  let id = '';
  while (id.length < LENGTH) {
    for (const byte of randomBytes(LENGTH)) {
      const letter = byte < UNBIASED ? ALPHABET[byte % ALPHABET.length] : undefined;
      const fits = letter !== undefined && (id.length > 0 || /[a-z]/.test(letter));
      if (fits && id.length < LENGTH) {
        id += letter;
      }
    }
  }
  return id;
};
