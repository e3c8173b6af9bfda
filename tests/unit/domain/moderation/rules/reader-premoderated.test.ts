import { READER_STANDINGS } from '../../../../../contract/vocabulary';
import { readerPremoderated } from '../../../../../server/src/domain/moderation/rules/reader-premoderated';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { GUEST, someFacts, VERIFIED } from '../../../../builders/some-facts';

const settings = defaultRuleSettings();

describe('readerPremoderated', () => {
  it.each(READER_STANDINGS)('standing: %s', (standing) => {
    const facts = someFacts({ identity: { ...VERIFIED, standing } });
    expect(readerPremoderated.check(facts, settings)).toEqual(
      standing === 'pre-moderated' ? [] : null
    );
  });

  it('looks at the standing of whoever was not verified, too', () => {
    const facts = someFacts({ identity: { ...GUEST, standing: 'pre-moderated' } });
    expect(readerPremoderated.check(facts, settings)).toEqual([]);
  });

  it('asks for a hold', () => expect(readerPremoderated.demand).toBe('hold-general'));
});
