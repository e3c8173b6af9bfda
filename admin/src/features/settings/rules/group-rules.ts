import type { RulesAnswer } from '../../../../../contract';
import { RULE_DEMANDS, type RuleDemand } from '../../../../../contract/vocabulary';
import { RULE_FIELDS, type RuleCode } from '../fields/rule-fields';

export type RuleShown = RulesAnswer['data'][number];
export type RulesShown = readonly RuleShown[];

export interface RuleGroupShown {
  /** Null where nobody says what the rules ask for. */
  demand: RuleDemand | null;
  codes: readonly RuleCode[];
}

const ALL = Object.keys(RULE_FIELDS) as RuleCode[];

/**
 * All rules, by what they ask for and otherwise in their order. Who may see the settings and not the
 * queue is not told what rules ask for, and gets the one list.
 */
export function groupRules(rules: RulesShown | null): RuleGroupShown[] {
  if (!rules) return [{ demand: null, codes: ALL }];
  const demands = new Map(rules.map(({ code, demand }) => [code, demand]));
  return RULE_DEMANDS.map((demand) => ({
    demand,
    codes: ALL.filter((code) => demands.get(code) === demand),
  })).filter(({ codes }) => codes.length > 0);
}
