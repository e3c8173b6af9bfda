import type { RulesAnswer } from '../../../../../contract';
import type { RuleDemand } from '../../../../../contract/vocabulary';
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
  const demandOf = new Map(rules.map(({ code, demand }) => [code, demand]));
  const demands = new Set(ALL.flatMap((code) => demandOf.get(code) ?? []));
  return [...demands].map((demand) => ({
    demand,
    codes: ALL.filter((code) => demandOf.get(code) === demand),
  }));
}
