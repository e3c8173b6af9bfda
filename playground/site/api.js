'use strict';

/** Milliseconds after which a page is given up rather than kept waiting. */
const PATIENCE = 10_000;

/** The API said no, or said nothing: `status` is 503 where it could not be reached. */
class ApiError extends Error {
  constructor(status, code, cause) {
    super(`The content API answered ${status} ${code ?? ''}`.trim(), { cause });
    this.status = status;
    this.code = code;
  }
}

/** Reads the content API of the Legal Blog plugin: `get('/posts', { locale: 'en' })`. */
function createApi(apiOrigin) {
  async function get(path, parameters = {}) {
    const url = new URL(`${apiOrigin}/api/legal-blog${path}`);
    for (const [name, value] of Object.entries(parameters)) {
      if (value !== undefined && value !== null && value !== '') url.searchParams.set(name, value);
    }
    let response;
    try {
      response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    } catch (cause) {
      throw new ApiError(503, 'AWAY', cause);
    }
    const answer = await response.json().catch(() => null);
    if (!response.ok || !answer) {
      throw new ApiError(response.ok ? 503 : response.status, answer?.error?.details?.code);
    }
    return answer;
  }

  /** For what a page can do without: null where the API has no answer. */
  async function tryGet(path, parameters) {
    try {
      return await get(path, parameters);
    } catch (error) {
      if (error instanceof ApiError) return null;
      throw error;
    }
  }

  return { get, tryGet };
}

module.exports = { createApi, ApiError };
