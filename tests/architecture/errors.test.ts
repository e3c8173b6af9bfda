import { ERROR_CODES } from '../../contract/vocabulary';
import { ERROR_STATUS } from '../../server/src/http/error-map';
import { codesIn, sourceFiles, tableRows } from './repository';

const DOCUMENT = 'docs/errors.md';
const rows = tableRows(DOCUMENT);

it(`${DOCUMENT} lists every code with its status, in the order of the vocabulary`, () => {
  expect(rows.map(([code, status]) => [...codesIn(code), status])).toEqual(
    ERROR_CODES.map((code) => [code, String(ERROR_STATUS[code].status)])
  );
});

it.each(rows)(`${DOCUMENT}: %s says when, and what to do`, (...cells) => {
  expect(cells).toHaveLength(4);
  expect(cells.filter((cell) => cell === '')).toEqual([]);
});

it('no status is chosen anywhere but in the map', () => {
  const chosen = sourceFiles()
    .filter(({ file }) => file.startsWith('server/src/services/') || file.includes('/domain/'))
    .filter(({ text }) => /\bstatus: [45]\d\d\b/.test(text));
  expect(chosen.map(({ file }) => file)).toEqual([]);
});
