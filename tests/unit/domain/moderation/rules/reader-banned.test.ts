import { READER_STANDINGS } from '../../../../../contract/vocabulary';
import { readerBanned } from '../../../../../server/src/domain/moderation/rules/reader-banned';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { GUEST, someFacts, VERIFIED } from '../../../../builders/some-facts';

const settings = defaultRuleSettings();

describe('readerBanned', () => {
  it.each(READER_STANDINGS)('standing: %s', (standing) => {
    const facts = someFacts({ identity: { ...VERIFIED, standing } });
    expect(readerBanned.check(facts, settings)).toEqual(standing === 'banned' ? [] : null);
  });

  it('looks at the standing of whoever was not verified, too', () => {
    const facts = someFacts({ identity: { ...GUEST, standing: 'banned' } });
    expect(readerBanned.check(facts, settings)).toEqual([]);
  });

  it('refuses with what the sender is told', () => {
    expect(readerBanned.demand).toBe('refuse');
    const until = '2026-04-01T00:00:00.000Z';
    const facts = someFacts({
      identity: { ...VERIFIED, standing: 'banned', standingUntil: until },
    });
    expect(readerBanned.refusal(facts, settings)).toEqual({
      code: 'READER_BANNED',
      details: { until },
    });
  });
});
