import type { Settings } from '../../../../../contract';

type Value = string | number | boolean | null | readonly unknown[];

type Paths<Node, Kind, Before extends string = ''> = string extends keyof Node
  ? never // A rule that cannot be told anything.
  : {
      [Key in keyof Node & string]: Node[Key] extends Kind
        ? `${Before}${Key}`
        : Node[Key] extends Value
          ? never
          : Paths<Node[Key], Kind, `${Before}${Key}.`>;
    }[keyof Node & string];

/** Where a setting stands: `rules.too_many_links.links`. Of one kind, where a kind is named. */
export type SettingPath<Kind = Value> = Paths<Settings, Kind>;

/**
 * What a form holds. Null is a number that somebody is about to type, and where the contract takes none,
 * it says so; left out, the number would become its default without a word.
 */
export type DraftValue =
  string | number | boolean | null | undefined | readonly string[] | readonly number[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function readAt(settings: unknown, path: string): DraftValue {
  const found = path
    .split('.')
    .reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), settings);
  return found as DraftValue;
}

/** The same settings with another value in one place; nothing is changed in place. */
export function writeAt(settings: unknown, path: string, value: DraftValue): unknown {
  const [key = '', ...rest] = path.split('.');
  const node = isObject(settings) ? settings : {};
  return {
    ...node,
    [key]: rest.length === 0 ? value : writeAt(node[key], rest.join('.'), value),
  };
}

/** Paths of all that is no object itself. */
export const leavesOf = (node: unknown, before = ''): string[] =>
  isObject(node)
    ? Object.entries(node).flatMap(([key, inner]) =>
        leavesOf(inner, before === '' ? key : `${before}.${key}`)
      )
    : [before];
