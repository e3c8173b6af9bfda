import { z } from 'zod';

/** `at-once`: a mail for each comment; `digest`: one mail for all that wait. */
export const MAIL_CHOICES = ['off', 'at-once', 'digest'] as const;
const choice = z.enum(MAIL_CHOICES).default('off');
export type MailChoice = (typeof MAIL_CHOICES)[number];

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const listed = (numbers: readonly number[]) => new Set(numbers).size === numbers.length;

/**
 * What a member of staff wants to be mailed, by their own choice. Until they choose, nothing but the
 * comments that are given to them. Days and times are the firm's.
 */
export const staffPreferences = z
  .strictObject({
    lanes: z
      .strictObject({
        general: choice,
        attorney: choice,
        restricted: choice,
        rechecking: choice,
        reported: choice,
      })
      .prefault({}),
    /** Whether they hear of each comment that is given to them, with a link that decides. */
    assigned: z.boolean().default(true),
    /** ISO 8601: Monday is 1. */
    weekdays: z
      .array(z.number().int().min(1).max(7))
      .min(1)
      .refine(listed, { message: 'names a day twice' })
      .default([1, 2, 3, 4, 5]),
    /** Outside of these hours mails wait; urgent ones do not. */
    from: clockTime.default('08:00'),
    to: clockTime.default('18:00'),
    /** A digest is sent only where something has waited for longer. */
    olderThanHours: z.number().int().min(0).max(720).default(4),
    /** Hours of the day at which digests leave, whatever `from` and `to` say. */
    digestHours: z
      .array(z.number().int().min(0).max(23))
      .min(1)
      .max(6)
      .refine(listed, { message: 'names an hour twice' })
      .default([8]),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'is not after from' });
export type StaffPreferences = z.infer<typeof staffPreferences>;

export const staffPreferencesAnswer = z.object({ data: staffPreferences });
export type StaffPreferencesAnswer = z.infer<typeof staffPreferencesAnswer>;
