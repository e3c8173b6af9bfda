import type { RulesAnswer } from '../../../contract';
import type { Rule } from '../domain/moderation/rule';

/** The rules that run, in their order. */
export const listRules =
  ({ rules }: { rules: readonly Rule[] }) =>
  (): RulesAnswer => ({
    data: rules.map(({ code, version, description, demand, urgent }) => ({
      ...{ code, version, description, demand, urgent },
    })),
  });
