import type { Facts } from '../../../../../server/src/domain/moderation/facts';
import type { Rule } from '../../../../../server/src/domain/moderation/rule';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { someFacts } from '../../../../builders/some-facts';

/** What a rule marks in a text; null where it does not fire. */
export const foundBy = (
  rule: Rule,
  body: string,
  settings: Parameters<typeof defaultRuleSettings>[0] = {},
  change: Partial<Omit<Facts, 'text' | 'body'>> = {}
): string[] | null =>
  rule
    .check(someFacts({ body, ...change }), defaultRuleSettings(settings))
    ?.map(({ start, end }) => body.slice(start, end)) ?? null;
