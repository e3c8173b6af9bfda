import { stringify, type Options } from 'csv-stringify/sync';
import type { LogEntryShown } from '../../../../contract';

/**
 * Where the semicolon separates fields, as it does for much of Europe, a spreadsheet ends one at each
 * semicolon and line break of a text: the quotes around it are at the beginning of no field there. What
 * it would take for a formula gets an apostrophe, as at the beginning of a text.
 */
const FORMULA_WITHIN =
  /;(?=["\s]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])|(?:\r\n|\r|\n)(?=["\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

const withoutFormulas = (typed: string): string => typed.replace(FORMULA_WITHIN, "$&'");

/** The columns of the file, in their order, and what of an entry stands in each. */
const COLUMNS: Readonly<Record<string, (entry: LogEntryShown) => string | number | null>> = {
  sequence: (entry) => entry.sequence,
  at: (entry) => entry.at,
  action: (entry) => entry.action,
  comment: (entry) => entry.comment,
  from_state: (entry) => entry.from?.state ?? null,
  from_lane: (entry) => entry.from?.lane ?? null,
  to_state: (entry) => entry.to?.state ?? null,
  to_lane: (entry) => entry.to?.lane ?? null,
  version: (entry) => entry.version,
  actor_kind: (entry) => entry.actor.kind,
  actor_id: (entry) => entry.actor.id,
  actor_name: (entry) => withoutFormulas(entry.actor.name),
  reason: (entry) => entry.reason,
  note: (entry) => entry.note && withoutFormulas(entry.note),
  undoes: (entry) => entry.undoes,
  batch: (entry) => entry.batchId,
};

/** RFC 4180. Names and notes were typed by people: none of them is a formula to a spreadsheet. */
const FORMAT: Options = {
  record_delimiter: 'windows',
  escape_formulas: true,
  // By itself the library quotes what has the whole CR LF, and not what has one of the two.
  quoted_match: /[\r\n]/,
};

/** Without it Excel takes UTF-8 for the system's own encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

const rowOf = (entry: LogEntryShown) => Object.values(COLUMNS).map((valueOf) => valueOf(entry));

/** The log as a CSV file, batch by batch: UTF-8 with a mark, a row of headers, a row an entry. */
export async function* presentLogCsv(
  batches: AsyncIterable<readonly LogEntryShown[]>
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + stringify([Object.keys(COLUMNS)], FORMAT);
  for await (const entries of batches) {
    yield stringify(entries.map(rowOf), FORMAT);
  }
}
