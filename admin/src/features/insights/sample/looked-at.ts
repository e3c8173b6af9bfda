/** Sequences of the decisions that were looked at again, by week. */
export type LookedAt = Readonly<Record<string, readonly number[]>>;

/** Longer than anybody looks back: a year. */
const MOST_WEEKS = 53;

/** What a browser kept, which may be anything. */
export function readLookedAt(kept: unknown, week: string): readonly number[] {
  if (typeof kept !== 'object' || kept === null) return [];
  const found: unknown = Object.entries(kept).find(([name]) => name === week)?.[1];
  return Array.isArray(found) ? found.filter((each) => typeof each === 'number') : [];
}

/** With one more or one less; the oldest weeks are forgotten. */
export function markLookedAt(
  kept: LookedAt,
  week: string,
  sequence: number,
  isLookedAt: boolean
): LookedAt {
  const others = readLookedAt(kept, week).filter((each) => each !== sequence);
  const weeks = { ...kept, [week]: isLookedAt ? [...others, sequence] : others };
  return Object.fromEntries(
    Object.entries(weeks)
      .filter(([, sequences]) => sequences.length > 0)
      .sort(([one], [other]) => (one < other ? 1 : -1))
      .slice(0, MOST_WEEKS)
  );
}

/** The next that was not looked at, from a place on and round; null where all were. */
export function nextToLookAt(
  sequences: readonly number[],
  lookedAt: readonly number[],
  from: number
): number | null {
  const inTurn = [...sequences.slice(from + 1), ...sequences.slice(0, from + 1)];
  return inTurn.find((sequence) => !lookedAt.includes(sequence)) ?? null;
}
