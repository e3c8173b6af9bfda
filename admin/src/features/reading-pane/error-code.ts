import { ERROR_CODES } from '../../../../contract/vocabulary';
import type { ErrorCode } from '../../../../contract';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The stable code of what the server refused; null for what has none that we know. */
export function codeOfError(error: unknown): ErrorCode | null {
  if (!isObject(error)) return null;
  const code = isObject(error['details']) ? error['details']['code'] : undefined;
  const known = ERROR_CODES.find((each) => each === code);
  if (known) return known;
  // Strapi's own permission policy answers without a code.
  return code === undefined && error['name'] === 'ForbiddenError' ? 'FORBIDDEN' : null;
}

export const messageOfError = (error: unknown): string =>
  isObject(error) && typeof error['message'] === 'string' ? error['message'] : '';
