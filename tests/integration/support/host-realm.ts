import './app';

/**
 * Strapi is loaded outside of jest's realm, where a `Date` of the tests is none: SQLite's driver
 * refuses to bind it. Whoever tries an adapter from its sources calls this first, at the top of the
 * file; from then on the test and the sources make the dates that Strapi knows.
 */
export const useHostDates = (): void => {
  const makeFunction = app.constructor.constructor as FunctionConstructor;
  const hostDate = makeFunction('return Date')() as DateConstructor;
  globalThis.Date = hostDate;
};
