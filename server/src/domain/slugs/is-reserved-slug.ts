/** Last segments of addresses that stand beside `/:slug`: `GET /posts/archives`. */
const RESERVED: ReadonlySet<string> = new Set(['archives']);

/** Whether an address of the API's own would hide what carries this slug. */
export const isReservedSlug = (text: string): boolean => RESERVED.has(text);
