import { z } from 'zod';

/** What columns are made of: where a database may leave something out, it is null from here on. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
export const number = z
  .number()
  .nullish()
  .transform((value) => value ?? null);
export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);
export const moment = z
  .union([z.date(), z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? null : new Date(value)));
export const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);
export const one = <Item extends z.ZodType>(item: Item) =>
  item.nullish().transform((value) => value ?? null);
export const oneOf = <Name extends string>(names: readonly [Name, ...Name[]], otherwise: Name) =>
  z.enum(names).catch(otherwise);
