import './app';

export interface Answer<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

interface Sent {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** A request as a front end sends it; the body of the answer is what a test says it is. */
export const request = async <Body = ErrorAnswer>(
  path: string,
  { method = 'GET', body, headers = {} }: Sent = {}
): Promise<Answer<Body>> => {
  const response = await fetch(`${app.url}${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: parse(text) as Body };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** The content API. */
export const api = <Body = ErrorAnswer>(path: string, sent?: Sent): Promise<Answer<Body>> =>
  request<Body>(`/api/legal-blog${path}`, sent);

export interface ErrorAnswer {
  data: null;
  error: {
    status: number;
    name: string;
    details: { code?: string; [detail: string]: unknown };
  };
}

export const codeOf = ({ body }: Answer<unknown>): string | undefined =>
  (body as Partial<ErrorAnswer> | null)?.error?.details?.code;
