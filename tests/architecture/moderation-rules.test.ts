import { existsSync, readdirSync } from 'node:fs';
import { english } from '../../admin/src/translations/en';
import { spanish } from '../../admin/src/translations/es';
import { ruleSettings, settings } from '../../contract';
import { VERDICT_REASONS } from '../../contract/vocabulary';
import { rules } from '../../server/src/domain/moderation/rules';
import { absolute, codesIn, tableRows } from './repository';

/** The reason that no rule gives: a rule failed. */
const WITHOUT_RULE = 'facts_unavailable';
const DOCUMENT = 'docs/moderation-rules.md';
const RULES = 'server/src/domain/moderation/rules';
const TESTS = 'tests/unit/domain/moderation/rules';

const codes = rules.map((rule) => rule.code);
const defaults = new Map<string, Record<string, unknown>>(Object.entries(ruleSettings.parse({})));
const rows = tableRows(DOCUMENT);
const languages: [string, Record<string, string>][] = [
  ['en.json', english],
  ['es.json', spanish],
];

const fileName = (code: string): string => code.replaceAll('_', '-');
const rowOf = (code: string): string[] | undefined =>
  rows.find(([cell]) => codesIn(cell).includes(code));

it('the vocabulary names the rules that run, in their order, and what stands in for one that fails', () => {
  expect([...codes, WITHOUT_RULE]).toEqual(VERDICT_REASONS);
});

it('every rule has settings, in the order of the list, and no settings are without a rule', () => {
  expect([...defaults.keys()]).toEqual(codes);
});

it("the rules' settings are part of the panel's", () => {
  expect(settings.parse({}).rules).toEqual(ruleSettings.parse({}));
});

it(`${DOCUMENT} has one row a code, in the order of the list`, () => {
  const documented = rows.map(([code]) => codesIn(code));
  expect(documented).toEqual(VERDICT_REASONS.map((code) => [code]));
});

it.each(rows)(`${DOCUMENT}: %s says everything`, (...cells) => {
  expect(cells).toHaveLength(5);
  expect(cells.filter((cell) => cell === '')).toEqual([]);
});

it.each(rules.map(({ code, demand, urgent }) => [code, urgent ? `${demand}, urgent` : demand]))(
  `${DOCUMENT}: %s asks for %s`,
  (code, asked) => expect(rowOf(code)?.[2]).toBe(asked)
);

it.each(VERDICT_REASONS)(
  `${DOCUMENT}: settings and defaults of %s are those of the schema`,
  (code) => {
    const own = Object.entries(defaults.get(code) ?? {});
    const [, , , named, given] = rowOf(code) ?? [];
    expect(codesIn(named)).toEqual(own.map(([setting]) => `rules.${code}.${setting}`));
    expect(codesIn(given)).toEqual(own.map(([, value]) => JSON.stringify(value)));
  }
);

describe.each(languages)('%s', (_name, messages) => {
  it.each(VERDICT_REASONS)('says %s', (code) => {
    expect(messages[`reason.${code}.label`]?.trim()).toBeTruthy();
    expect(messages[`reason.${code}.text`]?.trim()).toBeTruthy();
  });
});

it.each(codes)('%s has a file and a table of tests of its own', (code) => {
  expect(existsSync(absolute(`${RULES}/${fileName(code)}.ts`))).toBe(true);
  expect(existsSync(absolute(`${TESTS}/${fileName(code)}.test.ts`))).toBe(true);
});

it.each([
  [RULES, '.ts'],
  [TESTS, '.test.ts'],
])('%s has no rule that does not run', (folder, ending) => {
  const files = readdirSync(absolute(folder)).filter((name) => name.endsWith(ending));
  expect(files.sort()).toEqual(
    [...codes.map(fileName), 'index'].map((name) => name + ending).sort()
  );
});
