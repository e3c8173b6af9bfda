import { ERROR_CODES, type ErrorCode } from '../../../contract/vocabulary';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The code of an error that our server answered with; null for any other. */
export function errorCodeOf(error: unknown): ErrorCode | null {
  const details = isObject(error) ? error['details'] : null;
  const code = isObject(details) ? details['code'] : null;
  return ERROR_CODES.find((known) => known === code) ?? null;
}
