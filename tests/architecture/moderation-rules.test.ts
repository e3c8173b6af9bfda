import english from '../../admin/src/translations/en.json';
import spanish from '../../admin/src/translations/es.json';
import { VERDICT_REASONS } from '../../contract/vocabulary';
import { optionsSchema } from '../../server/src/config/options';
import { rules } from '../../server/src/domain/moderation/rules';
import { existsSync } from 'node:fs';
import { absolute, codesIn, tableRows } from './repository';

/** The reason that no rule gives: a rule failed. */
const WITHOUT_RULE = 'facts_unavailable';
const DOCUMENT = 'docs/moderation-rules.md';

const rows = tableRows(DOCUMENT);
const languages: [string, Record<string, string>][] = [
  ['en.json', english],
  ['es.json', spanish],
];

/** The default of an option by its path. */
const defaultOf = (option: string): unknown =>
  option
    .split('.')
    .reduce<unknown>(
      (value, key) => new Map(Object.entries(value ?? {})).get(key),
      optionsSchema.parse({})
    );

it('the vocabulary names the rules that run, and what stands in for one that fails', () => {
  const codes = rules.map((rule) => rule.code);
  expect([...codes, WITHOUT_RULE].sort()).toEqual([...VERDICT_REASONS].sort());
});

it(`${DOCUMENT} has one row a code, in the order of the list`, () => {
  const codes = rows.map(([code]) => codesIn(code));
  expect(codes).toEqual([...rules.map((rule) => rule.code), WITHOUT_RULE].map((code) => [code]));
});

it.each(rows)(`${DOCUMENT}: %s says everything`, (...cells) => {
  expect(cells).toHaveLength(5);
  expect(cells.filter((cell) => cell === '')).toEqual([]);
});

it.each(rules.map((rule) => [rule.code, rule.demand]))(
  `${DOCUMENT}: %s asks for %s`,
  (code, demand) => {
    const row = rows.find(([cell]) => codesIn(cell).includes(code));
    expect(row?.[2]).toBe(demand);
  }
);

it.each(rows)(`${DOCUMENT}: settings and defaults of %s are those of the options`, (...cells) => {
  const options = codesIn(cells[3]);
  expect(codesIn(cells[4])).toEqual(options.map((option) => String(defaultOf(option))));
});

describe.each(languages)('%s', (_name, messages) => {
  it.each(VERDICT_REASONS)('says %s', (code) => {
    expect(messages[`reason.${code}.label`]?.trim()).toBeTruthy();
    expect(messages[`reason.${code}.text`]?.trim()).toBeTruthy();
  });
});

it.each(rules.map((rule) => rule.code))('%s has a file and a table of tests of its own', (code) => {
  const name = code.replaceAll('_', '-');
  expect(existsSync(absolute(`server/src/domain/moderation/rules/${name}.ts`))).toBe(true);
  expect(existsSync(absolute(`tests/unit/domain/moderation/rules/${name}.test.ts`))).toBe(true);
});
