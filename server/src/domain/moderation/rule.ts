import type { RuleSettings } from '../../../../contract';
import type { ErrorCode, RuleDemand, VerdictReason } from '../../../../contract/vocabulary';
import type { Span } from '../text/span';
import type { Facts } from './facts';

export type { Span } from '../text/span';

export type Demand = RuleDemand;

export interface Refusal {
  code: ErrorCode;
  details: Readonly<Record<string, unknown>>;
}

/** A rule that has settings; one without looks at none. */
type SettingsOf<Code extends VerdictReason> = Code extends keyof RuleSettings
  ? RuleSettings[Code]
  : unknown;

interface RuleDefinition<Code extends VerdictReason> {
  code: Code;
  /** Grows when the rule changes what it matches, so that an old verdict stays explainable. */
  version: number;
  /** For people who read an API's answer; the panel has its own words in each language. */
  description: string;
  demand: Demand;
  /** Belongs at the top of the queue. */
  urgent?: true;
  /**
   * Pure. Null where the rule does not fire; spans of the body, perhaps none, where it does.
   * @throws FactUnavailableError where it needs a fact that could not be had
   */
  check: (facts: Facts, settings: SettingsOf<Code>) => readonly Span[] | null;
  /** What the sender is told; with `refuse`, and only then. */
  refusal?: (facts: Facts, settings: SettingsOf<Code>) => Refusal;
}

/** A rule as the list keeps it: it finds its own settings among all. */
export interface Rule {
  code: VerdictReason;
  version: number;
  description: string;
  demand: Demand;
  urgent: boolean;
  check: (facts: Facts, settings: RuleSettings) => readonly Span[] | null;
  refusal: (facts: Facts, settings: RuleSettings) => Refusal;
}

const isOff = (settings: unknown): boolean =>
  typeof settings === 'object' &&
  settings !== null &&
  'enabled' in settings &&
  settings.enabled === false;

export const defineRule = <Code extends VerdictReason & keyof RuleSettings>({
  code,
  version,
  description,
  demand,
  urgent = false as true,
  check,
  refusal,
}: RuleDefinition<Code>): Rule => {
  const own = (settings: RuleSettings) => settings[code] as SettingsOf<Code>;
  return {
    code,
    version,
    description,
    demand,
    urgent,
    check: (facts, settings) => (isOff(own(settings)) ? null : check(facts, own(settings))),
    refusal: (facts, settings) =>
      refusal?.(facts, own(settings)) ?? { code: 'FORBIDDEN', details: {} },
  };
};
