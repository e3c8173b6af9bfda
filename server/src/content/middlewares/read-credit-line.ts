import { parseCreditLine } from '../../domain/credits/parse-credit-line';
import { UID } from '../subject-types';
import { isWrite, textOf, type DocumentMiddleware } from './document-action';

/** Reads a pasted credit line into those fields that the editor left empty. */
export const readCreditLine: DocumentMiddleware = async (action, next) => {
  const data = action.params.data;
  const line = textOf(data?.['creditLine']);
  if (action.uid === UID.imageCredit && isWrite(action) && data && line !== '') {
    const { license, ...texts } = parseCreditLine(line);
    const read = { ...texts, license: license };
    const filled = Object.entries(read).filter(
      ([field, value]) => value !== null && textOf(data[field]) === ''
    );
    action.params.data = { ...data, ...Object.fromEntries(filled) };
  }
  return next();
};
