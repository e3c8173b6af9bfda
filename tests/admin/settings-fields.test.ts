import { ALL_FIELDS, fieldAt } from '../../admin/src/features/settings/fields/all-fields';
import {
  EXTRA_PHRASES,
  listOf,
  OWN_LISTS,
  RULE_FIELDS,
  type RuleCode,
} from '../../admin/src/features/settings/fields/rule-fields';
import { LONGEST_ENTRY, MOST_ENTRIES } from '../../admin/src/features/settings/fields/fields';
import { sectionOf, SECTIONS } from '../../admin/src/features/settings/sections';
import {
  leavesOf,
  readAt,
  writeAt,
  type DraftValue,
} from '../../admin/src/features/settings/draft/setting-paths';
import { ruleSettings, settings } from '../../contract';

const defaults = settings.parse({});
const rules = Object.entries(ruleSettings.parse({}));
const takes = (path: string, value: DraftValue) =>
  settings.safeParse(writeAt(defaults, path, value)).success;

it('there is one field for every setting, and none for what is no setting', () => {
  const isRuleWithout = (path: string) => leavesOf(readAt(defaults, path)).join() === '';
  const paths = leavesOf(defaults).filter((path) => !isRuleWithout(path) || path.includes('.'));
  expect(ALL_FIELDS.map(({ path }) => path).sort()).toEqual(paths.sort());
});

it.each(rules)('%s has fields for what it can be told, and for nothing else', (code, own) => {
  const fields = RULE_FIELDS[code as RuleCode];
  expect(fields.map(({ path }) => path).sort()).toEqual(
    Object.keys(own)
      .map((key) => `rules.${code}.${key}`)
      .sort()
  );
});

it('rules come in the order in which they run', () => {
  expect(Object.keys(RULE_FIELDS)).toEqual(rules.map(([code]) => code));
});

it.each(ALL_FIELDS.map((field) => [field.path, field] as const))(
  '%s is of the kind that the contract has',
  (path, field) => {
    const value = readAt(defaults, path);
    const kinds = {
      boolean: ['switch'],
      number: ['number'],
      string: ['mode', 'time'],
      object: ['number', 'text', 'words', 'weekdays'],
    } as Record<string, string[]>;
    expect(kinds[typeof value]).toContain(field.kind);
  }
);

describe('numbers', () => {
  const numbers = ALL_FIELDS.flatMap((field) => (field.kind === 'number' ? [field] : []));

  it.each(numbers.map((field) => [field.path, field] as const))(
    '%s has the limits of the contract',
    (path, { min, max, whole, means }) => {
      const step = 1;
      expect([min - step, min, max, max + step].map((value) => takes(path, value))).toEqual([
        false,
        true,
        true,
        false,
      ]);
      expect(takes(path, min + 0.5)).toBe(!whole);
      expect(takes(path, null)).toBe(means === 'empty-is-never');
    }
  );
});

describe('lists', () => {
  const [list] = ALL_FIELDS.flatMap((field) => (field.kind === 'words' ? [field] : []));
  const path = list?.path ?? '';

  it('have the limits of the contract', () => {
    const entries = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);
    expect(takes(path, entries(MOST_ENTRIES))).toBe(true);
    expect(takes(path, entries(MOST_ENTRIES + 1))).toBe(false);
    expect(takes(path, ['x'.repeat(LONGEST_ENTRY)])).toBe(true);
    expect(takes(path, ['x'.repeat(LONGEST_ENTRY + 1)])).toBe(false);
  });

  it('are all on their page', () => {
    const shown = [...OWN_LISTS, ...EXTRA_PHRASES].map((code) => listOf(code)?.path);
    const all = ALL_FIELDS.filter(({ kind }) => kind === 'words').map((field) => field.path);
    expect(shown.sort()).toEqual(all.sort());
  });
});

it('every setting has a page, and every page but permissions has settings', () => {
  const used = new Set(ALL_FIELDS.map(({ path }) => sectionOf(path)));
  expect([...used].sort()).toEqual(SECTIONS.filter((each) => each !== 'permissions').sort());
});

it.each([
  ['rules.spam_words.words.3', 'rules.spam_words.words'],
  ['routing.workingDays', 'routing.workingDays'],
  ['rules.spam_words.wordsmith', undefined],
  ['', undefined],
])('what is said of %j is about the field %j', (path, field) => {
  expect(fieldAt(path)?.path).toBe(field);
});
