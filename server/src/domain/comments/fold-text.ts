/**
 * Characters without a look of their own, which make a copied text differ from its original. The
 * blank Braille cell is none of them to Unicode, and as empty to a reader.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/gu;

/**
 * What two texts have in common that read the same: compatibility forms, letter case, white space
 * and invisible characters are evened out (https://www.unicode.org/reports/tr15/). For digests and
 * comparisons, never to be shown. Doing it twice changes nothing.
 */
export const foldText = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim();
