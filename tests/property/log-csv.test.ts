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

const shown = (value: string | number | null | undefined): string => {
  const text = String(value ?? '');
  return /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
};

it('is read back as it was, but for what a spreadsheet would take for a formula', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(entry, { maxLength: 4 }), { maxLength: 3 }), async (all) => {
      const [headers, ...rows] = readCsv(await csvOf(...all));
      expect(headers).toEqual(HEADERS.split(','));
      expect(rows).toEqual(
        all
          .flat()
          .map((each) =>
            [
              ...[each.sequence, each.at, each.action, each.comment],
              ...[each.from?.state, each.from?.lane, each.to?.state, each.to?.lane, each.version],
              ...[each.actor.kind, each.actor.id, each.actor.name],
              ...[each.reason, each.note, each.undoes, each.batchId],
            ].map(shown)
          )
      );
    })
  );
});

it('of nothing has its headers alone, and says that it is UTF-8', async () => {
  expect(await csvOf()).toBe(`\uFEFF${HEADERS}\r\n`);
});
