import { foldLookAlikes, type FoldedText } from '../fold-with-map';
import type { Span } from '../span';
import { spansOf } from './spans-of';

/**
 * Service centers and systems (USCIS, Form I-797, Notice of Action), two digits of the fiscal year,
 * three of the workday and five of the case; people copy the groups with what stands between.
 */
const RECEIPT =
  /(?<![\p{L}\p{N}])(?:eac|wac|lin|src|nbc|msc|ioe|ysc|vsc|tsc|nsc|csc)(?:[-* .#:]{0,3}\d){10}(?!\d)/gu;

/** Receipt numbers of USCIS: `IOE0912345678`, `WAC-21-123-45678`. */
export const findReceiptNumbers = (folded: FoldedText): Span[] =>
  spansOf(foldLookAlikes(folded), RECEIPT);
