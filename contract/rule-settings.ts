import { z } from 'zod';
import { RULE_DEMANDS, VERDICT_REASONS } from './vocabulary';
import { storable } from './shapes';

const LONGEST_PHRASE = 100;
const MOST_PHRASES = 2_000;

/** Words and phrases, one an entry; a `*` at the end of a word stands for any ending. */
const phrases = z.array(storable(z.string().trim().min(1).max(LONGEST_PHRASE))).max(MOST_PHRASES);

const onByDefault = { enabled: z.boolean().default(true) };
const offByDefault = { enabled: z.boolean().default(false) };

const always = z.strictObject({}).prefault({});
const switchable = z.strictObject(onByDefault).prefault({});

/** Of rules that look for words: more of them than those that come with the plugin. */
const phraseRule = z.strictObject({ ...onByDefault, phrases: phrases.default([]) }).prefault({});

/**
 * What each rule can be told, by its code. Rules without a switch belong to what a comment is:
 * a closed thread takes none, whatever the settings say.
 */
export const ruleSettings = z.strictObject({
  thread_closed: always,
  parent_not_public: always,
  /** Characters as people count them (code points), and bytes in UTF-8. */
  text_too_long: z
    .strictObject({
      characters: z.number().int().min(1).max(20_000).default(5_000),
      bytes: z.number().int().min(1).max(60_000).default(60_000),
    })
    .prefault({}),
  name_too_long: z
    .strictObject({
      characters: z.number().int().min(1).max(200).default(80),
      bytes: z.number().int().min(1).max(800).default(800),
    })
    .prefault({}),
  /** A proof of work in the form (ALTCHA); `cost` is how many numbers a browser tries at most. */
  challenge_failed: z
    .strictObject({
      ...offByDefault,
      cost: z.number().int().min(1_000).max(1_000_000).default(50_000),
    })
    .prefault({}),
  reader_banned: always,
  duplicate_comment: z
    .strictObject({ hours: z.number().min(0).max(8_760).default(24) })
    .prefault({}),
  sent_too_often: z
    .strictObject({ seconds: z.number().min(0).max(86_400).default(15) })
    .prefault({}),
  social_security_number: switchable,
  alien_number: switchable,
  receipt_number: switchable,
  payment_card: switchable,
  confides_in_firm: phraseRule,
  honeypot_filled: switchable,
  submitted_too_fast: z
    .strictObject({ seconds: z.number().min(0).max(600).default(3) })
    .prefault({}),
  spam_words: z.strictObject({ ...onByDefault, words: phrases.default([]) }).prefault({}),
  threatens_harm: phraseRule,
  seeks_advice: phraseRule,
  claims_representation: phraseRule,
  alleges_wrongdoing: phraseRule,
  reviews_firm: phraseRule,
  docket_number: switchable,
  phone_number: switchable,
  email_address: switchable,
  street_address: switchable,
  /** So many links wait; fewer do not. */
  too_many_links: z
    .strictObject({ ...onByDefault, links: z.number().int().min(1).max(100).default(2) })
    .prefault({}),
  /** One host in the comments of so many other readers, within so many days. */
  repeated_host: z
    .strictObject({
      ...onByDefault,
      readers: z.number().int().min(1).max(1_000).default(3),
      days: z.number().int().min(1).max(365).default(30),
    })
    .prefault({}),
  hold_words: z.strictObject({ ...onByDefault, words: phrases.default([]) }).prefault({}),
  /** Percent of the letters, in a text of at least so many letters. */
  all_capitals: z
    .strictObject({
      ...onByDefault,
      percent: z.number().min(1).max(100).default(70),
      letters: z.number().int().min(1).max(5_000).default(30),
    })
    .prefault({}),
  /** The same character so many times in a row. */
  repeated_characters: z
    .strictObject({ ...onByDefault, times: z.number().int().min(3).max(1_000).default(8) })
    .prefault({}),
  twin_of_another: switchable,
  /** Nearly the same text in so many other threads, within so many days. */
  similar_text: z
    .strictObject({
      ...onByDefault,
      threads: z.number().int().min(1).max(100).default(2),
      days: z.number().int().min(1).max(365).default(30),
    })
    .prefault({}),
  name_of_staff: switchable,
  reader_premoderated: always,
  /** Percent of a reader's decided comments that were rejected or spam, of at least so many. */
  rejection_history: z
    .strictObject({
      ...offByDefault,
      percent: z.number().min(1).max(100).default(30),
      comments: z.number().int().min(1).max(1_000).default(3),
      days: z.number().int().min(1).max(365).default(7),
    })
    .prefault({}),
  new_identity: z.strictObject(offByDefault).prefault({}),
  site_premoderates: always,
});

export type RuleSettings = z.infer<typeof ruleSettings>;

/** A rule as the engine runs it, for people who read what the API says. */
export const ruleShown = z.object({
  code: z.enum(VERDICT_REASONS),
  version: z.number(),
  description: z.string(),
  demand: z.enum(RULE_DEMANDS),
  urgent: z.boolean(),
  /**
   * Of the last 90 days: comments on which it fired, those of them that somebody decided on, and those
   * whose first decision kept them from the public. A rule that refuses leaves nothing to count.
   */
  statistics: z.object({ fired: z.number(), judged: z.number(), agreed: z.number() }),
});
export const rulesAnswer = z.object({ data: z.array(ruleShown) });
export type RulesAnswer = z.infer<typeof rulesAnswer>;
