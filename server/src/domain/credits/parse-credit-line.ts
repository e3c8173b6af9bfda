import type { CreditFields } from './describe-credit';
import { cleanCreditText, foldSpaces } from './clean-credit-text';
import { resolveLicense } from './license-mentions';
import { readAttribution } from './read-attribution';
import { takeChanges } from './take-changes';
import { takeLicenses } from './take-licenses';
import { takeUrls } from './take-urls';

/** Characters: the widths of the columns. What is longer is no name and no title. */
const LONGEST = { title: 300, author: 300, sourceUrl: 2_000, changes: 500 } as const;

const atMost = (text: string | null, length: number): string | null =>
  text === null || text.length > length ? null : text;

const withoutBrackets = (text: string): string =>
  foldSpaces(text.replace(/[<>[\]{}]/g, ' ').replace(/\(\s*\)/g, ' '));

/**
 * Reads a credit as people write and paste it (`CC BY-SA 3.0 Nick Youngson`, `Photo by Jane Doe,
 * CC BY 4.0`, an HTML snippet) into its parts; what it does not say is null. Never throws, and
 * takes time linear to the length.
 *
 * Nothing is guessed: an unknown version, a license without one, and two licenses that contradict
 * each other give no license; neither does a lone `©`, which Creative Commons works carry as well.
 */
export const parseCreditLine = (line: string): CreditFields => {
  const urls = takeUrls(cleanCreditText(line));
  const licenses = takeLicenses(foldSpaces(urls.rest));
  const { changes, rest } = takeChanges(licenses.rest);
  const { title, author } = readAttribution(withoutBrackets(rest));
  return {
    title: atMost(title, LONGEST.title),
    author: atMost(author, LONGEST.author),
    license: resolveLicense([...urls.mentions, ...licenses.mentions]),
    sourceUrl: atMost(urls.sourceUrl, LONGEST.sourceUrl),
    changes: atMost(changes, LONGEST.changes),
  };
};
