import { z } from 'zod';
import { parseCreditLine } from '../../domain/credits/parse-credit-line';
import { UID } from '../subject-types';
import { isWrite, textOf, type DocumentAction, type DocumentMiddleware } from './document-action';

const PARTS = ['title', 'author', 'license', 'sourceUrl', 'changes'] as const;

const creditRow = z.looseObject({ creditLine: z.string().nullish() }).nullable();
type CreditRow = z.infer<typeof creditRow>;

/**
 * Reads a pasted credit line into those fields that the editor left empty, and a corrected one
 * also into those that still say what the former line said.
 */
export const readCreditLine: DocumentMiddleware = async (action, next) => {
  const { params, uid } = action;
  const { data } = params;
  const line = textOf(data?.['creditLine']);
  if (uid === UID.imageCredit && isWrite(action) && data && line !== '') {
    const before = await rowBefore(action);
    const formerLine = textOf(before?.creditLine);
    const isCorrected = formerLine !== '' && formerLine !== line;
    const former = parseCreditLine(isCorrected ? formerLine : '');
    const read = parseCreditLine(line);
    for (const part of PARTS) {
      const value = textOf(part in data ? data[part] : before?.[part]);
      if (value === '' ? read[part] !== null : value === former[part]) {
        data[part] = read[part];
      }
    }
  }
  return next();
};

const rowBefore = async ({ strapi, params }: DocumentAction): Promise<CreditRow> =>
  params.documentId
    ? creditRow.parse(
        await strapi.db.query(UID.imageCredit).findOne({ where: { documentId: params.documentId } })
      )
    : null;
