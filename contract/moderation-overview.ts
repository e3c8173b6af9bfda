import { z } from 'zod';
import { COMMENT_MODES, COMMENT_STATES, LANES, POST_COMMENT_MODES } from './vocabulary';
import { readerShown } from './moderation';
import { documentId, locale, moment, storable } from './shapes';

const searched = storable(z.string().trim().min(1).max(100));
const atMostTwenty = z.coerce.number().int().min(1).max(20).default(20);

/** How the queue stands, for somebody who looks in. */
export const overviewAnswer = z.object({
  data: z.object({
    /** All that waits, in every lane; what is reported and still public is among it. */
    waiting: z.number(),
    lanes: z.array(
      z.object({
        lane: z.enum(LANES),
        count: z.number(),
        /** When the oldest came; null where none waits. */
        oldest: moment.nullable(),
      })
    ),
    oldest: moment.nullable(),
    /** Pending ones that a rule called urgent. */
    urgent: z.number(),
    /** Since the day began on the firm's clock. */
    decisions: z.object({ since: moment, all: z.number(), own: z.number() }),
  }),
});
export type OverviewAnswer = z.infer<typeof overviewAnswer>;

export const postCommentsQuery = z.strictObject({ locale: locale.optional() });

/** What goes on under one post in one language. */
export const postCommentsAnswer = z.object({
  data: z.object({
    documentId,
    locale: z.string(),
    title: z.string(),
    isPublic: z.boolean(),
    /** In force now: `closed` once the closing date has passed. */
    mode: z.enum(COMMENT_MODES),
    /** Who chose it. */
    modeSource: z.enum(['site', 'post']),
    siteMode: z.enum(COMMENT_MODES),
    postMode: z.enum(POST_COMMENT_MODES),
    /** Whether a comment is taken now. */
    isOpen: z.boolean(),
    closesOn: moment.nullable(),
    counts: z.record(z.enum(COMMENT_STATES), z.number()),
    /** Lanes in which nothing waits count zero. */
    waiting: z.record(z.enum(LANES), z.number()),
  }),
});
export type PostCommentsAnswer = z.infer<typeof postCommentsAnswer>;

export const postSearchQuery = z.strictObject({
  /** A part of the title; left out, the newest posts. */
  q: searched.optional(),
  limit: atMostTwenty,
});
export type PostSearchQuery = z.infer<typeof postSearchQuery>;

export const postSearchAnswer = z.object({
  data: z.array(
    z.object({
      documentId,
      locale: z.string(),
      title: z.string(),
      isPublic: z.boolean(),
      /** Comments that wait there, in whatever lane. */
      waiting: z.number(),
    })
  ),
});
export type PostSearchAnswer = z.infer<typeof postSearchAnswer>;

/** A part of a name, or a whole e-mail address. */
export const readerSearchQuery = z.strictObject({ q: searched });

export const readerSearchAnswer = z.object({
  data: z.array(
    z.object({
      documentId,
      name: z.string(),
      kind: readerShown.shape.kind,
      verified: z.boolean(),
      standing: readerShown.shape.standing,
    })
  ),
});
export type ReaderSearchAnswer = z.infer<typeof readerSearchAnswer>;

export const readerAnswer = z.object({
  data: readerShown.extend({
    /** As on their latest comment; null where none is left. */
    name: z.string().nullable(),
    email: z.string().nullable(),
    firstSeenAt: moment,
    lastCommentAt: moment.nullable(),
  }),
});
export type ReaderAnswer = z.infer<typeof readerAnswer>;
