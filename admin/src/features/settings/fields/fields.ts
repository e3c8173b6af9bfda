import type { SettingPath } from '../draft/setting-paths';

/** What a number counts: `settings.amount.<unit>` says so many of it. */
export type Unit =
  | 'attempts'
  | 'bytes'
  | 'characters'
  | 'comments'
  | 'days'
  | 'decisions'
  | 'hours'
  | 'letters'
  | 'links'
  | 'minutes'
  | 'percent'
  | 'readers'
  | 'reports'
  | 'seconds'
  | 'threads'
  | 'times';

export interface NumberField {
  kind: 'number';
  path: SettingPath<number | null>;
  unit: Unit;
  min: number;
  max: number;
  /** False where a part of one makes sense. */
  whole: boolean;
  /** What the ends of the range mean: nothing typed, or zero. */
  means: 'empty-is-never' | 'zero-is-off' | null;
}
export interface SwitchField {
  kind: 'switch';
  path: SettingPath<boolean>;
}
export interface WordsField {
  kind: 'words';
  path: SettingPath<string[]>;
}
export interface TextField {
  kind: 'text';
  path: 'comments.pausedMessage';
  max: number;
}
/** Fields that there is one of. */
export interface SingleField {
  kind: 'mode' | 'weekdays' | 'time';
  path: 'comments.mode' | 'routing.workingDays' | 'routing.from' | 'routing.to';
}
/** A switch that is no rule's. */
export type PlainSwitchPath = Extract<SwitchField['path'], `mails.${string}`>;
export type Field = NumberField | SwitchField | WordsField | TextField | SingleField;

export const number = <Path extends NumberField['path']>(
  path: Path,
  unit: Unit,
  min: number,
  max: number,
  { whole = true, means = null }: Partial<Pick<NumberField, 'whole' | 'means'>> = {}
) => ({ kind: 'number' as const, path, unit, min, max, whole, means });

export const toggle = <Path extends SwitchField['path']>(path: Path) => ({
  ...{ kind: 'switch' as const, path },
});
export const words = <Path extends WordsField['path']>(path: Path) => ({
  ...{ kind: 'words' as const, path },
});

/** The limits of a list of words or phrases. */
export const MOST_ENTRIES = 2_000;
export const LONGEST_ENTRY = 100;
