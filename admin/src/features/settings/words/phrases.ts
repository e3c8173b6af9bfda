/** Two that the engine cannot tell apart: it looks past letter case and white space. */
const foldEntry = (entry: string): string =>
  entry.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');

/** One entry a line, as somebody typed or pasted them: tidied, and each once. */
export function parsePhrases(text: string): string[] {
  const seen = new Set<string>();
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => {
      const folded = foldEntry(line);
      if (line === '' || seen.has(folded)) return false;
      seen.add(folded);
      return true;
    });
}

export const toLines = (entries: readonly string[]): string => entries.join('\n');

/** In the order of the alphabet of a language. */
export const sortEntries = (entries: readonly string[], locale: string): string[] =>
  [...entries].sort(new Intl.Collator(locale, { sensitivity: 'base' }).compare);

/** How many lines say the same as one above. */
export const countFolded = (text: string): number =>
  text.split(/\r\n?|\n/).filter((line) => line.trim() !== '').length - parsePhrases(text).length;

/** What was put into a list, and what was taken out of it. */
export const changeOf = (
  before: readonly string[],
  after: readonly string[]
): { added: string[]; removed: string[] } => ({
  added: after.filter((entry) => !before.includes(entry)),
  removed: before.filter((entry) => !after.includes(entry)),
});
