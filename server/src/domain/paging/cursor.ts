import { CursorInvalidError } from '../errors';

/** Where a keyset page ended: the sort key and the documentId that breaks ties. */
export interface Position {
  value: string;
  documentId: string;
}

const SEPARATOR = '\n';

/** Opaque text for a position in one order; another order does not take it. */
export const encodeCursor = (order: string, { value, documentId }: Position): string =>
  Buffer.from([order, documentId, value].join(SEPARATOR), 'utf8').toString('base64url');

/**
 * @throws CURSOR_INVALID for what {@link encodeCursor} did not make for this order
 */
export const decodeCursor = (order: string, cursor: string): Position => {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [madeFor, documentId = '', ...value] = text.split(SEPARATOR);
  const position = { documentId, value: value.join(SEPARATOR) };
  const isOurs =
    madeFor === order &&
    /^[a-z0-9]{1,40}$/.test(documentId) &&
    encodeCursor(order, position) === cursor &&
    !position.value.includes('\u0000');
  if (!isOurs) {
    throw new CursorInvalidError();
  }
  return position;
};

/**
 * The moment of a position in an order by date.
 * @throws CURSOR_INVALID where it is none
 */
export const momentOfPosition = ({ value }: Position): Date => {
  const moment = new Date(value);
  // Years outside of these are dates to JavaScript, and errors to PostgreSQL.
  const year = moment.getUTCFullYear();
  const isDate = !Number.isNaN(moment.getTime()) && moment.toISOString() === value;
  if (!isDate || year < 1 || year > 9999) {
    throw new CursorInvalidError();
  }
  return moment;
};

/**
 * The number of a position in an order by a whole number.
 * @throws CURSOR_INVALID where it is none
 */
export const numberOfPosition = ({ value }: Position): number => {
  // No more digits than every database's integer takes.
  if (!/^-?\d{1,9}$/.test(value)) {
    throw new CursorInvalidError();
  }
  return Number(value);
};
