/** A documentId that a test can tell from others: 24 characters, the number at their end. */
export const anId = (number: number, letter = 'd'): string =>
  `${letter}${String(number).padStart(23, '0')}`;
