import type { IncomingMessage } from 'node:http';
import { ValidationFailedError } from '../domain/errors';

/** What comes with a withdrawal is a token. */
const MOST_BYTES = 10_000;

const refuse = (message: string): ValidationFailedError =>
  new ValidationFailedError([{ path: '', message }]);

/**
 * The JSON that came with a request whose method Strapi's body parser leaves alone: DELETE. Nothing
 * for an empty body.
 * @throws VALIDATION_FAILED
 */
export const readJsonBody = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const part = Buffer.from(chunk as Uint8Array);
    bytes += part.length;
    if (bytes > MOST_BYTES) {
      throw refuse('the body is too large');
    }
    chunks.push(part);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (text.trim() === '') {
    return {};
  }
  try {
    return JSON.parse(text);
  } catch {
    throw refuse('the body is no JSON');
  }
};
