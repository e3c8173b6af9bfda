export interface DurationPart {
  value: number;
  unit: 'day' | 'hour' | 'minute' | 'second';
}

const UNITS = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
] as const;

/**
 * A duration in its largest unit and, where that says something, the next one: 1 day 3 hours,
 * 12 days, 40 seconds. From 10 of the largest on the next one does not matter.
 */
export function splitDuration(seconds: number): DurationPart[] {
  const whole = Math.max(0, Math.round(seconds));
  const at = UNITS.findIndex((unit) => whole >= unit.seconds);
  const largest = UNITS[at];
  if (!largest) return [{ value: 0, unit: 'second' }];
  const next = UNITS[at + 1];
  const isMany = whole >= 10 * largest.seconds;
  const fine = isMany || !next ? largest.seconds : next.seconds;
  // Rounded first: 59 minutes 59 seconds and a half are an hour, and not 60 minutes.
  const rounded = Math.round(whole / fine) * fine;
  if (rounded >= (UNITS[at - 1]?.seconds ?? Infinity)) return splitDuration(rounded);
  const value = Math.floor(rounded / largest.seconds);
  const rest = rounded - value * largest.seconds;
  return next && rest > 0
    ? [
        { value, unit: largest.unit },
        { value: rest / next.seconds, unit: next.unit },
      ]
    : [{ value, unit: largest.unit }];
}
