import { z } from 'zod';

/** A Strapi documentId: 24 characters of [a-z0-9]. */
export const documentId = z.string().regex(/^[a-z0-9]{24}$/);

/** A moment in UTC, ISO 8601, as Strapi sends it: `2026-03-18T09:00:00.000Z`. */
export const moment = z.iso.datetime();

/** A day without a time zone: `2026-03-18`. */
export const day = z.iso.date();

/** A BCP 47 locale as Strapi's i18n plugin knows it: `en`, `es-MX`. */
export const locale = z
  .string()
  .max(35)
  .regex(/^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/);

/** Text that every database keeps as it is: PostgreSQL refuses U+0000, and halves of characters change. */
export const storable = (text: z.ZodString) =>
  text.refine((value) => !value.includes('\u0000') && !/[\uD800-\uDFFF]/u.test(value), {
    message: 'holds a character that cannot be stored',
  });
