import type { Core } from '@strapi/strapi';
import type { FaultLog } from '../ports/fault-log';

/** Lines of a stack that say where it was. */
const FRAME = /^\s+at /;
const MOST_FRAMES = 8;

/**
 * Into the server's log. Of an unexpected cause, its name and where it came from. Its message stays
 * out: providers quote addresses there, databases the values of a row.
 */
export const createFaultLog = (strapi: Pick<Core.Strapi, 'log'>): FaultLog => ({
  record(code, details, cause) {
    const named = Object.entries(details)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${name}=${String(value)}`);
    strapi.log.error(['legal-blog:', code, ...named, ...whence(cause)].join(' '));
  },
});

const whence = (cause: unknown): string[] => {
  if (!(cause instanceof Error)) {
    return [];
  }
  const frames = (cause.stack ?? '').split('\n').filter((line) => FRAME.test(line));
  return [cause.name, ...frames.slice(0, MOST_FRAMES)].map((line, index) =>
    index === 0 ? line : `\n${line}`
  );
};
