import fc from 'fast-check';
import { presentLogCsv } from '../../server/src/http/presenters/present-log-csv';
import { presentLogEntry } from '../../server/src/services/present-log-entry';
import type { LogEntryShown } from '../../contract';
import { newLogEntry } from './a-random-log';
import { readCsv } from '../builders/read-csv';

const HEADERS =
  'sequence,at,action,comment,from_state,from_lane,to_state,to_lane,version,actor_kind,actor_id,actor_name,reason,note,undoes,batch';

const csvOf = async (...batches: LogEntryShown[][]): Promise<string> => {
  const source = async function* () {
    for (const batch of batches) yield await Promise.resolve(batch);
  };
  let text = '';
  for await (const piece of presentLogCsv(source())) text += piece;
  return text;
};

/** What people type, and what makes trouble in a table. */
const typed = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\r\n', '"', ',', ';', "'", 'a'))
    .map((parts) => parts.join(''))
);

const entry = fc
  .record({ made: newLogEntry, sequence: fc.nat(), note: fc.option(typed), name: typed })
  .map(({ made, sequence, note, name }) =>
    presentLogEntry({ ...made, sequence, note, actor: { ...made.actor, name } })
  );

/** Where the apostrophes stand the other property says. */
const withoutApostrophes = (value: string | number | null | undefined): string =>
  String(value ?? '').replaceAll("'", '');

const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
/** Quotes and blanks before a formula do not keep a spreadsheet from it, once it has split there. */
const HIDDEN_FORMULA = /^["\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

it('is read back as it was, but for apostrophes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(entry, { maxLength: 4 }), { maxLength: 3 }), async (all) => {
      const [headers, ...rows] = readCsv(await csvOf(...all));
      expect(headers).toEqual(HEADERS.split(','));
      expect(rows.map((row) => row.map(withoutApostrophes))).toEqual(
        all
          .flat()
          .map((each) =>
            [
              ...[each.sequence, each.at, each.action, each.comment],
              ...[each.from?.state, each.from?.lane, each.to?.state, each.to?.lane, each.version],
              ...[each.actor.kind, each.actor.id, each.actor.name],
              ...[each.reason, each.note, each.undoes, each.batchId],
            ].map(withoutApostrophes)
          )
      );
    })
  );
});

const separated = fc
  .array(
    fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\r\n', '"', ' ', ',', ';', '＝', 'a')
  )
  .map((parts) => parts.join(''));

it('has no formula, wherever a spreadsheet separates fields', async () => {
  await fc.assert(
    fc.asyncProperty(entry, separated, separated, async (made, name, note) => {
      const text = await csvOf([{ ...made, actor: { ...made.actor, name }, note }]);
      const byComma = readCsv(text).flat();
      expect(byComma.filter((field) => FORMULA.test(field))).toEqual([]);
      const bySemicolon = text.split(/;|\r\n|\r|\n/);
      expect(bySemicolon.filter((field) => HIDDEN_FORMULA.test(field))).toEqual([]);
    })
  );
});

it.each([
  ["x;=cmd|' /C calc'!A0;", "x;'=cmd|' /C calc'!A0;"],
  ['x; "=1+1"', 'x;\' "=1+1"'],
  ['first\r\n-second', "first\r\n'-second"],
  ['a; b - c', 'a; b - c'],
])('of the name %j has %j', async (name, expected) => {
  const [made] = fc.sample(entry, 1);
  if (!made) throw new Error('no entry');
  const [headers = [], row = []] = readCsv(
    await csvOf([{ ...made, actor: { ...made.actor, name } }])
  );
  expect(row[headers.indexOf('actor_name')]).toBe(expected);
});

it('of nothing has its headers alone, and says that it is UTF-8', async () => {
  expect(await csvOf()).toBe(`\uFEFF${HEADERS}\r\n`);
});
