import type { RulesAnswer } from '../../../contract';
import type { Rule } from '../domain/moderation/rule';
import type { Clock } from '../ports/clock';
import type { StatisticsReader } from '../ports/statistics-reader';

interface Dependencies {
  rules: readonly Rule[];
  statistics: Pick<StatisticsReader, 'rules'>;
  clock: Clock;
}

const DAY = 24 * 60 * 60_000;
/** A quarter: a rule that seldom fires has been judged a few times, and old settings hardly count. */
const DAYS = 90;
const NEVER = { fired: 0, judged: 0, agreed: 0 };

/** The rules that run, in their order, and how each has done lately. */
export const listRules =
  ({ rules, statistics, clock }: Dependencies) =>
  async (): Promise<RulesAnswer> => {
    const until = clock.now();
    const from = new Date(until.getTime() - DAYS * DAY);
    const counted = await statistics.rules({ from, until });
    const byCode = new Map(counted.map(({ code, ...figures }) => [code, figures]));
    return {
      data: rules.map(({ code, version, description, demand, urgent }) => ({
        ...{ code, version, description, demand, urgent },
        statistics: byCode.get(code) ?? NEVER,
      })),
    };
  };
