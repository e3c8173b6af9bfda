import type { z } from 'zod';
import { ruleSettings, type RuleSettings } from '../../contract';

/** The rules' settings of a plain installation, but for what a test changes. */
export const defaultRuleSettings = (change: z.input<typeof ruleSettings> = {}): RuleSettings =>
  ruleSettings.parse(change);
