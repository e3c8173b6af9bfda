import type { DecisionAction } from '../../../../../../contract';

type Pattern = 'plain' | 'rising' | 'falling' | 'dots' | 'across' | 'upright';

interface Look {
  /** Name of a colour of Strapi's, without its shade. */
  colour: 'success' | 'danger' | 'warning' | 'secondary' | 'alternative' | 'neutral';
  /** Tells them apart without colours. */
  pattern: Pattern;
}

export const ACTION_LOOK: Record<DecisionAction, Look> = {
  approve: { colour: 'success', pattern: 'plain' },
  'redact-and-approve': { colour: 'alternative', pattern: 'dots' },
  reject: { colour: 'danger', pattern: 'rising' },
  spam: { colour: 'warning', pattern: 'falling' },
  refer: { colour: 'secondary', pattern: 'across' },
  hold: { colour: 'neutral', pattern: 'upright' },
};

export const RULE_LOOK = {
  agreed: { colour: 'success', pattern: 'plain' },
  overruled: { colour: 'danger', pattern: 'rising' },
  unjudged: { colour: 'neutral', pattern: 'dots' },
} as const satisfies Record<string, Look>;

export type { Look };
