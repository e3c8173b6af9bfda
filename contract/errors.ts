import { z } from 'zod';
import { ERROR_CODES } from './vocabulary';

/** The body of every error that the plugin raises. */
export const errorBody = z.object({
  data: z.null(),
  error: z.object({
    status: z.number(),
    name: z.string(),
    message: z.string(),
    details: z.looseObject({
      code: z.enum(ERROR_CODES),
      /** What is wrong with which part of the request. */
      issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
      /** Seconds, as in the header `Retry-After`. */
      retryAfter: z.number().optional(),
    }),
  }),
});
export type ErrorBody = z.infer<typeof errorBody>;
