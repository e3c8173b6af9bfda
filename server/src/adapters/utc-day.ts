import type { Core } from '@strapi/strapi';

const HALF_AN_HOUR = 30 * 60_000;

interface Range {
  from: Date;
  until: Date;
}

/** From `from` on the clock of the process is so many minutes behind UTC. */
interface OffsetPart {
  from: Date;
  minutes: number;
}

/** Where the clock of the process is changed in a range, to the half hour. */
const offsetParts = ({ from, until }: Range): [OffsetPart, ...OffsetPart[]] => {
  const parts: [OffsetPart, ...OffsetPart[]] = [{ from, minutes: from.getTimezoneOffset() }];
  const first = Math.ceil(from.getTime() / HALF_AN_HOUR) * HALF_AN_HOUR;
  for (let moment = first; moment < until.getTime(); moment += HALF_AN_HOUR) {
    const at = new Date(moment);
    const minutes = at.getTimezoneOffset();
    if (minutes !== parts.at(-1)?.minutes) {
      parts.push({ from: at, minutes });
    }
  }
  return parts;
};

/** Minutes to add to what a column shows: a number, or a choice by the column itself. */
const shiftOf = (column: string, range: Range): { sql: string; bindings: Date[] } => {
  const [earliest, ...later] = offsetParts(range);
  if (later.length === 0) {
    return { sql: String(earliest.minutes), bindings: [] };
  }
  // Of all parts that have begun the latest is the one.
  const latestFirst = later.reverse();
  const cases = latestFirst.map(({ minutes }) => `when ${column} >= ? then ${minutes}`);
  return {
    sql: `case ${cases.join(' ')} else ${earliest.minutes} end`,
    bindings: latestFirst.map(({ from }) => from),
  };
};

/**
 * The day in UTC of a date column, as `2026-03-18`, in each database's own words. SQLite keeps
 * milliseconds; the columns of the others keep what the clock of the process showed, without a zone.
 */
export const utcDay = (
  strapi: Core.Strapi,
  column: 'at' | 'posted_at',
  range: Range
): { sql: string; bindings: Date[] } => {
  const { client } = strapi.db.dialect;
  if (client === 'sqlite') {
    return { sql: `date(${column} / 1000, 'unixepoch')`, bindings: [] };
  }
  const { sql, bindings } = shiftOf(column, range);
  return client === 'postgres'
    ? { sql: `to_char(${column} + (${sql}) * interval '1 minute', 'YYYY-MM-DD')`, bindings }
    : { sql: `date_format(date_add(${column}, interval (${sql}) minute), '%Y-%m-%d')`, bindings };
};
