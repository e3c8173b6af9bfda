import { settings as settingsSchema, type Settings } from '../../../contract';

export interface RepairedSettings {
  settings: Settings;
  /** What of the stored ones could not be used: `rules.spam_words.words`. */
  dropped: readonly string[];
}

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists and values are replaced as a whole. */
const laidOver = (under: unknown, over: unknown): unknown =>
  isPlain(under) && isPlain(over)
    ? Object.entries(over).reduce<Plain>(
        (merged, [key, value]) => ({ ...merged, [key]: laidOver(under[key], value) }),
        under
      )
    : over;

const nested = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);

/**
 * Settings as they were stored, laid over the defaults of the deployment. Another version of the
 * plugin may have stored them: what it has no word for, or what is out of bounds now, is left out
 * by itself, and the rest holds.
 */
export const repairSettings = (stored: unknown, defaults: Settings): RepairedSettings => {
  const dropped: string[] = [];
  let settings = defaults;
  apply([], stored);
  return { settings, dropped };

  /** As much at once as fits together, as some settings are checked against each other. */
  function apply(path: readonly string[], value: unknown): void {
    const parsed = settingsSchema.safeParse(laidOver(settings, nested(path, value)));
    if (parsed.success) {
      settings = parsed.data;
      return;
    }
    const parts = isPlain(value) ? Object.entries(value) : [];
    if (parts.length === 0) {
      dropped.push(path.join('.'));
    }
    for (const [key, part] of parts) {
      apply([...path, key], part);
    }
  }
};
