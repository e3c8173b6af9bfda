import { rulesAnswer } from '../../../contract';
import { rules } from '../../../server/src/domain/moderation/rules';
import { listRules } from '../../../server/src/services/list-rules';
import { createMemoryStatistics } from '../../fakes/memory-statistics';

const NOW = new Date('2031-04-01T12:00:00.000Z');

const list = (figures: Parameters<typeof createMemoryStatistics>[0] = {}) => {
  const { statistics, asked } = createMemoryStatistics(figures);
  return { asked, answer: listRules({ rules, statistics, clock: { now: () => NOW } })() };
};

describe('listRules', () => {
  it('has every rule once, in the order in which they run', async () => {
    const { data } = rulesAnswer.parse(await list().answer);
    expect(data.map(({ code }) => code)).toEqual(rules.map(({ code }) => code));
  });

  it('says how each did, and nothing but zero of one that did not fire', async () => {
    const { data } = await list({
      rules: [{ code: 'seeks_advice', fired: 12, judged: 10, agreed: 9 }],
    }).answer;
    const statisticsOf = (code: string) => data.find((rule) => rule.code === code)?.statistics;
    expect(statisticsOf('seeks_advice')).toEqual({ fired: 12, judged: 10, agreed: 9 });
    expect(statisticsOf('phone_number')).toEqual({ fired: 0, judged: 0, agreed: 0 });
  });

  it('asks once, for the last 90 days', async () => {
    const { asked, answer } = list();
    await answer;
    expect(asked).toEqual([{ from: new Date('2031-01-01T12:00:00.000Z'), until: NOW }]);
  });
});
