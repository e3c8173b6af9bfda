import { ERROR_CODES, type ErrorCode } from '../../../contract/vocabulary';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The code of an error that our server answered with; null for any other. */
export function errorCodeOf(error: unknown): ErrorCode | null {
  if (!isObject(error)) return null;
  // The fetch client throws the whole answer, where the store keeps the error that is in it.
  const { response } = error;
  if (isObject(response)) {
    return isObject(response['data']) ? errorCodeOf(response['data']['error']) : null;
  }
  const code = isObject(error['details']) ? error['details']['code'] : undefined;
  const known = ERROR_CODES.find((each) => each === code);
  if (known) return known;
  // Strapi's own permission policy answers without a code.
  return code === undefined && error['name'] === 'ForbiddenError' ? 'FORBIDDEN' : null;
}
