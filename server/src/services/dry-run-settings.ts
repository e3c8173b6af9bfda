import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DryRunAnswer, DryRunRequest, Settings } from '../../../contract';
import { evaluate } from '../domain/moderation/evaluate';
import type { VerdictReason } from '../../../contract/vocabulary';
import type { Circumstances, Facts } from '../domain/moderation/facts';
import { maskBody } from '../domain/moderation/mask-spans';
import type { Rule } from '../domain/moderation/rule';
import { readText } from '../domain/moderation/text-facts';
import type { StoredComment } from '../ports/comment-store';
import type { RecentComments } from '../ports/recent-comments';
import type { SettingsStore } from '../ports/settings-store';

interface Dependencies {
  rules: readonly Rule[];
  recent: RecentComments;
  settings: SettingsStore;
}

type Outcome = DryRunAnswer['data'][number]['before'];

const COMMENTS_A_TURN = 20;
/** Enough to know a comment again. */
const EXCERPT_CHARACTERS = 200;

/**
 * What other settings would have made of the newest comments, beside what the present ones make of
 * them: each in the circumstances in which it came, as far as they were kept. Changes nothing, and
 * asks nobody anew: a rule that looks further back than before still sees what was gathered then.
 */
export const dryRunSettings =
  ({ rules, recent, settings: stored }: Dependencies) =>
  async (
    { settings: tried, comments: count }: DryRunRequest,
    { mayReveal }: { mayReveal: boolean }
  ): Promise<DryRunAnswer> => {
    const { settings: present } = await stored.read();
    const comments = await recent.newest(count);
    const fired = new Map(rules.map(({ code }) => [code, { before: 0, after: 0 }]));
    const changed: DryRunAnswer['data'] = [];
    for (const [index, comment] of comments.entries()) {
      if (index % COMMENTS_A_TURN === 0) {
        // Others are served meanwhile: the rules over thousands of texts take seconds.
        await nextTurn();
      }
      const { circumstances } = comment;
      // Word lists that are tried on a text tell what stands in it.
      const mayRead = mayReveal || comment.lane !== 'restricted';
      if (circumstances && !comment.isStaff && mayRead) {
        const text = readText(comment.body);
        const judge = (settings: Settings): Outcome =>
          outcomeOf(
            rules,
            {
              ...inMode(circumstances, present, settings),
              body: comment.body,
              name: comment.authorName,
              text,
            },
            settings
          );
        const [before, after] = [judge(present), judge(tried)];
        countFired(fired, before, 'before');
        countFired(fired, after, 'after');
        if (differs(before, after)) {
          changed.push({ ...describe(comment), before, after });
        }
      }
    }
    return {
      data: changed,
      meta: {
        examined: comments.length,
        changed: changed.length,
        rules: rules.map(({ code }) => ({ code, ...(fired.get(code) ?? { before: 0, after: 0 }) })),
      },
    };
  };

const outcomeOf = (rules: readonly Rule[], facts: Facts, settings: Settings): Outcome => {
  const { refusal, state, lane, reasons } = evaluate(rules, facts, settings.rules);
  const codes = [...new Set(reasons.map(({ code }) => code))];
  return refusal
    ? { outcome: 'refused', lane: null, reasons: codes }
    : { outcome: state, lane, reasons: codes };
};

/** A thread that followed the site's mode follows the one that is tried; a post's own stays. */
const inMode = (
  circumstances: Circumstances,
  present: Settings,
  tried: Settings
): Circumstances => ({
  ...circumstances,
  // Nobody was asked for a proof of work then; a browser that had been would have solved it.
  challenge: circumstances.challenge === 'not-asked' ? 'passed' : circumstances.challenge,
  mode: circumstances.mode === present.comments.mode ? tried.comments.mode : circumstances.mode,
});

const countFired = (
  fired: ReadonlyMap<VerdictReason, { before: number; after: number }>,
  { reasons }: Outcome,
  when: 'before' | 'after'
): void => {
  for (const code of reasons) {
    const counted = fired.get(code);
    if (counted) {
      counted[when] += 1;
    }
  }
};

const differs = (one: Outcome, other: Outcome): boolean =>
  one.outcome !== other.outcome ||
  one.lane !== other.lane ||
  one.reasons.join() !== other.reasons.join();

const excerptOf = (text: string): string =>
  text.length > EXCERPT_CHARACTERS ? `${text.slice(0, EXCERPT_CHARACTERS - 1)}…` : text;

const describe = (comment: StoredComment) => ({
  documentId: comment.documentId,
  authorName: comment.authorName,
  excerpt: excerptOf(maskBody(comment).body),
  postedAt: comment.postedAt.toISOString(),
});
