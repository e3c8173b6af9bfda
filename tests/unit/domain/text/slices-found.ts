import { foldWithMap, type FoldedText } from '../../../../server/src/domain/text/fold-with-map';
import type { Span } from '../../../../server/src/domain/text/span';

/** What a detector finds in a text, as it was written there. */
export const slicesFound = (find: (folded: FoldedText) => Span[], text: string): string[] =>
  find(foldWithMap(text)).map(({ start, end }) => text.slice(start, end));
