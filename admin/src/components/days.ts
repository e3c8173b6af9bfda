/** A day without a time zone, `2026-03-18`, as it stands in an address. */
export type Day = string;

const DAY = 24 * 60 * 60_000;
const WRITTEN = /^\d{4}-\d\d-\d\d$/;

/** The day that a text is; null for another text, and for a day that its month does not have. */
export function readDay(text: string | null): Day | null {
  if (text === null || !WRITTEN.test(text)) return null;
  const moment = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text) ? text : null;
}

/** By UTC, as the server counts days. */
export const dayOf = (moment: number): Day => new Date(moment).toISOString().slice(0, 10);

const startOf = (day: Day): number => Date.parse(`${day}T00:00:00.000Z`);

export const addDays = (day: Day, count: number): Day => dayOf(startOf(day) + count * DAY);

/** From the first to the second, both counted. */
export const countDays = (from: Day, to: Day): number => (startOf(to) - startOf(from)) / DAY + 1;

/** What a date picker shows for a day: it thinks in the time of the one who looks. */
export const dateOfDay = (day: Day): Date => new Date(`${day}T00:00`);

/** The day of a date picker's date. */
export const dayOfDate = (date: Date): Day => {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
