import { findLinks, type Link } from '../text/find-links';
import { foldConfusables, foldWithMap, type FoldedText } from '../text/fold-with-map';
import { capitalShare, longestRun, type CapitalShare, type Run } from '../text/text-shape';

/** What a text says of itself, folded once for all rules. */
export interface TextFacts {
  /** For numbers and addresses: compatibility forms, dashes and digits of any script evened out. */
  folded: FoldedText;
  /** For word lists: look-alike letters of other scripts, accents and leet evened out as well. */
  words: FoldedText;
  links: readonly Link[];
  capitals: CapitalShare;
  longestRun: Run;
}

export const readText = (body: string): TextFacts => {
  const folded = foldWithMap(body);
  return {
    folded,
    words: foldConfusables(folded),
    links: findLinks(folded),
    capitals: capitalShare(body),
    longestRun: longestRun(body),
  };
};
