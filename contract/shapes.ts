import { z } from 'zod';

/** A Strapi documentId: 24 characters of [a-z0-9]. */
export const documentId = z.string().regex(/^[a-z0-9]{24}$/);

/** A moment in UTC, ISO 8601, as Strapi sends it: `2026-03-18T09:00:00.000Z`. */
export const moment = z.iso.datetime();

/** A day without a time zone: `2026-03-18`. */
export const day = z.iso.date();

/** A BCP 47 locale as Strapi's i18n plugin knows it: `en`, `es-MX`. */
export const locale = z.string().regex(/^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/);
