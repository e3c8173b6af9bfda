import { FactUnavailableError } from '../../../../../server/src/domain/moderation/facts';
import { similarText } from '../../../../../server/src/domain/moderation/rules/similar-text';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { known, someFacts, UNKNOWN } from '../../../../builders/some-facts';

describe('similarText', () => {
  it.each([
    [1, 2, null],
    [2, 2, []],
    [3, 2, []],
    [0, 1, null],
    [1, 1, []],
  ])('in %d other threads of %d', (count, threads, expected) => {
    const settings = defaultRuleSettings({ similar_text: { threads } });
    expect(similarText.check(someFacts({ similarThreads: known(count) }), settings)).toEqual(
      expected
    );
  });

  it('wants two other threads by default', () => {
    const facts = (count: number) => someFacts({ similarThreads: known(count) });
    expect(similarText.check(facts(1), defaultRuleSettings())).toBeNull();
    expect(similarText.check(facts(2), defaultRuleSettings())).toEqual([]);
  });

  it('can be switched off, and asks for no fact then', () => {
    const off = defaultRuleSettings({ similar_text: { enabled: false } });
    expect(similarText.check(someFacts({ similarThreads: known(9) }), off)).toBeNull();
    expect(similarText.check(someFacts({ similarThreads: UNKNOWN }), off)).toBeNull();
  });

  it('throws where the fact could not be had', () => {
    const facts = someFacts({ similarThreads: UNKNOWN });
    expect(() => similarText.check(facts, defaultRuleSettings())).toThrow(FactUnavailableError);
  });

  it('asks for a hold', () => expect(similarText.demand).toBe('hold-general'));
});
