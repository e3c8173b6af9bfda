import type { Context } from 'koa';
import { z } from 'zod';
import { LegalBlogError, ValidationFailedError } from '../domain/errors';
import { errorBodyOf } from './error-map';
import { readJsonBody } from './read-json-body';

/** What a handler gets: parsed, or it is not called. */
export interface Call<Params, Query, Body> {
  params: Params;
  query: Query;
  body: Body;
  /** For headers, the actor and the client's address; never for input. */
  ctx: Context;
}

interface Endpoint<Params, Query, Body> {
  params?: z.ZodType<Params>;
  query?: z.ZodType<Query>;
  body?: z.ZodType<Body>;
  handle: (call: Call<Params, Query, Body>) => Promise<void>;
}

type KoaHandler = (ctx: Context) => Promise<void>;

const anything = z.unknown();
const nothing = z.strictObject({});

/** A Koa handler out of schemas and a handler of what they let through. The one error border. */
export const endpoint =
  <Params, Query, Body>({
    params,
    query,
    body,
    handle,
  }: Endpoint<Params, Query, Body>): KoaHandler =>
  async (ctx) => {
    try {
      const parsed = {
        params: parse(params, anything, ctx['params']),
        query: parse(query, nothing, ctx.query),
        body: parse(body, anything, body ? await requestBody(ctx) : null),
      };
      await handle({ ...parsed, ctx });
    } catch (error) {
      if (!(error instanceof LegalBlogError)) {
        throw error;
      }
      const answer = errorBodyOf(error);
      const retryAfter = answer.error.details.retryAfter;
      if (retryAfter !== undefined) {
        ctx.set('Retry-After', String(retryAfter));
      }
      ctx.status = answer.error.status;
      ctx.body = answer;
    }
  };

const requestBody = async (ctx: Context): Promise<unknown> => {
  if (ctx.method === 'DELETE') {
    return readJsonBody(ctx.req);
  }
  return 'body' in ctx.request ? ctx.request.body : null;
};

/** Without a schema the handler does not look at the part, and its type parameter stays unknown. */
const parse = <Value>(
  schema: z.ZodType<Value> | undefined,
  otherwise: z.ZodType,
  value: unknown
): Value => {
  const parsed = (schema ?? otherwise).safeParse(value);
  if (parsed.success) {
    return parsed.data as Value;
  }
  throw new ValidationFailedError(
    parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
  );
};
