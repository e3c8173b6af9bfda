import { z } from 'zod';
import { COMMENT_MODES, VERDICT_REASONS } from './vocabulary';
import { ruleSettings } from './rule-settings';
import { documentId, moment, storable } from './shapes';

/** What the public and signed-in readers may do. */
export const publicAccess = z.object({
  /** False without the users-permissions plugin, which keeps these grants. */
  available: z.boolean(),
  read: z.boolean(),
  comment: z.boolean(),
});
export type PublicAccess = z.infer<typeof publicAccess>;

/** The roles of the panel that the plugin can make, and whether they are there. */
export const moderationRoles = z.object({
  data: z.array(z.object({ code: z.string(), name: z.string(), exists: z.boolean() })),
});
export type ModerationRoles = z.infer<typeof moderationRoles>;

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/**
 * What a firm decides about its comments, kept in the database and changed in the panel. Every
 * default suits a law firm: each comment waits.
 */
export const settings = z.strictObject({
  comments: z
    .strictObject({
      mode: z.enum(COMMENT_MODES).default('all'),
      /** Days after publication; null never closes. */
      closeAfterDays: z.number().int().positive().max(36_500).nullable().default(null),
      pausedMessage: storable(z.string().max(500)).nullable().default(null),
      /** How long an author can change or take back what they said, in minutes. */
      editMinutes: z.number().int().min(0).max(1_440).default(5),
    })
    .prefault({}),
  rules: ruleSettings.prefault({}),
  moderation: z
    .strictObject({
      /** How long a claim keeps colleagues off, in minutes. */
      claimMinutes: z.number().int().min(1).max(480).default(10),
      /** Open reports that take an approved comment from the public until somebody looks. */
      reportsToHold: z.number().int().min(1).max(100).default(3),
      /** Days that spam is kept before it is deleted. */
      spamDays: z.number().int().min(1).max(3_650).default(30),
      /** Decisions a week that the supervising attorney looks at again. */
      weeklySample: z.number().int().min(0).max(500).default(20),
    })
    .prefault({}),
  /** When a comment that waits for an attorney goes to the firm's responsible attorney. */
  routing: z
    .strictObject({
      escalateAfterHours: z.number().int().min(1).max(400).default(8),
      /** ISO 8601: Monday is 1. In the firm's time zone. */
      workingDays: z.array(z.number().int().min(1).max(7)).min(1).max(7).default([1, 2, 3, 4, 5]),
      from: timeOfDay.default('09:00'),
      to: timeOfDay.default('17:00'),
    })
    .refine(({ from, to }) => from < to, { path: ['to'], message: 'is not after from' })
    .prefault({}),
  mails: z
    .strictObject({
      enabled: z.boolean().default(true),
      /** Before a mail leaves, so that an undo takes it back. */
      delaySeconds: z.number().int().min(0).max(3_600).default(60),
      tellAuthors: z.boolean().default(true),
      /** Whether a guest is asked to confirm their address; without it no guest is ever known. */
      verifyReaders: z.boolean().default(true),
      /** Hours that a link to a decision is good for. */
      linkHours: z.number().int().min(1).max(72).default(72),
    })
    .prefault({}),
});
export type Settings = z.infer<typeof settings>;

/** What is in force, and the version that a change has to name. 0: nothing was ever saved. */
export const settingsAnswer = z.object({
  data: settings,
  meta: z.object({ version: z.number() }),
});
export type SettingsAnswer = z.infer<typeof settingsAnswer>;

export const settingsChange = z.strictObject({
  version: z.number().int().min(0),
  settings,
});
export type SettingsChange = z.infer<typeof settingsChange>;

export const dryRunRequest = z.strictObject({
  settings,
  /** The newest so many comments. */
  comments: z.number().int().min(1).max(2_000).default(200),
});
export type DryRunRequest = z.infer<typeof dryRunRequest>;

const outcome = z.object({
  /** `refused` beside the states: what would not have been taken at all. */
  outcome: z.enum(['approved', 'pending', 'spam', 'refused']),
  lane: z.string().nullable(),
  reasons: z.array(z.enum(VERDICT_REASONS)),
});

/** What the settings would have done to comments that are there; nothing was changed. */
export const dryRunAnswer = z.object({
  data: z.array(
    z.object({
      documentId,
      authorName: z.string(),
      excerpt: z.string(),
      postedAt: moment,
      before: outcome,
      after: outcome,
    })
  ),
  meta: z.object({
    /** Comments looked at, and how many of them would have come out otherwise. */
    examined: z.number(),
    changed: z.number(),
    /** How often each rule fires before and after. */
    rules: z.array(
      z.object({ code: z.enum(VERDICT_REASONS), before: z.number(), after: z.number() })
    ),
  }),
});
export type DryRunAnswer = z.infer<typeof dryRunAnswer>;
