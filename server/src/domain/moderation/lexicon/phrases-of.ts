/** Every beginning with every end: `I`, `we` and `was arrested`, `was sued` are four phrases. */
export const phrasesOf = (starts: readonly string[], ends: readonly string[]): readonly string[] =>
  starts.flatMap((start) => ends.map((end) => `${start} ${end}`));
