import { rules } from '../../../server/src/domain/moderation/rules';
import type { Rule } from '../../../server/src/domain/moderation/rule';
import { aDesk } from '../../builders/a-desk';

const flagged = { comments: { mode: 'flagged' } } as const;

describe('what could not be checked', () => {
  it('holds the comment, and a source that failed is logged by its name', async () => {
    const desk = aDesk({
      settings: flagged,
      texts: { similarThreads: () => Promise.reject(new Error('the database is away')) },
    });
    expect((await desk.send()).data.status).toBe('pending');
    expect(desk.comments.comments()).toMatchObject([
      { state: 'pending', lane: 'rechecking', reasons: [{ code: 'facts_unavailable' }] },
    ]);
    expect(desk.faults).toEqual([
      { code: 'FACT_UNAVAILABLE', details: { source: 'similar-threads' } },
    ]);
  });

  it('is logged by the rule that failed of itself, once for each, and is one reason', async () => {
    const broken = rules.map((rule): Rule =>
      rule.code === 'all_capitals' || rule.code === 'too_many_links'
        ? {
            ...rule,
            check: () => {
              throw new TypeError('a slip of the pen');
            },
          }
        : rule
    );
    const desk = aDesk({ settings: flagged, rules: broken });
    await desk.send();
    const [comment] = desk.comments.comments();
    expect(comment?.reasons.map(({ code }) => code)).toEqual(['facts_unavailable']);
    expect(desk.faults).toEqual([
      { code: 'RULE_FAILED', details: { rule: 'too_many_links' } },
      { code: 'RULE_FAILED', details: { rule: 'all_capitals' } },
    ]);
  });

  it('is not said of a comment that was checked', async () => {
    const desk = aDesk({ settings: flagged });
    expect((await desk.send()).data.status).toBe('approved');
    expect(desk.faults).toEqual([]);
  });
});
