/**
 * A string of at most `length` characters, in a column of that width: MariaDB refuses an index
 * over 3,072 bytes, which three of Strapi's default columns of 255 characters nearly fill.
 */
export const boundedString = <Length extends number>(length: Length) =>
  ({ type: 'string', maxLength: length, column: { args: [length] } }) as const;
