import type { Statistics, VerdictReason } from '../../../../../contract';

type RuleCounts = Statistics['data']['rules'][number];

/** What became of the comments on which a rule fired; the three counts add up to all of them. */
export interface RuleAgreement {
  code: VerdictReason;
  fired: number;
  judged: number;
  /** The first decision kept the comment from the public. */
  agreed: number;
  /** The first decision made it public. */
  overruled: number;
  unjudged: number;
  /** From 0 to 1; null where no comment was judged. */
  rate: number | null;
}

/** Holds whatever comes, and finds nothing: there is nothing in it to agree with. */
export const FINDS_NOTHING: VerdictReason = 'site_premoderates';

/** Of every rule that finds something, the one that fired most often first. */
export const ruleAgreements = (rules: readonly RuleCounts[]): RuleAgreement[] =>
  rules
    .filter(({ code }) => code !== FINDS_NOTHING)
    .map(({ code, fired, judged, agreed }) => ({
      ...{ code, fired, judged, agreed },
      overruled: judged - agreed,
      unjudged: fired - judged,
      rate: judged === 0 ? null : agreed / judged,
    }))
    .sort((one, other) => other.fired - one.fired || (one.code < other.code ? -1 : 1));
