const BYTE_ORDER_MARK = '\uFEFF';
/** A field and what ends it. RFC 4180: a quote inside of quotes is doubled. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;

/**
 * The rows of a CSV file after RFC 4180, which begins with a byte order mark.
 * @throws where it is not one
 */
export const readCsv = (text: string): string[][] => {
  if (!text.startsWith(BYTE_ORDER_MARK)) throw new Error('no byte order mark');
  const rows: string[][] = [];
  let row: string[] = [];
  let read = BYTE_ORDER_MARK.length;
  FIELD.lastIndex = read;
  for (let match = FIELD.exec(text); match; match = FIELD.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    read = FIELD.lastIndex;
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  if (read !== text.length || row.length > 0) throw new Error(`no CSV from ${read} on`);
  return rows;
};
