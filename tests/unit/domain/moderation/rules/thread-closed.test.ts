import { threadClosed } from '../../../../../server/src/domain/moderation/rules/thread-closed';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { someFacts, STAFF } from '../../../../builders/some-facts';

const settings = defaultRuleSettings();

describe('threadClosed', () => {
  it.each([
    [true, null],
    [false, []],
  ])('open: %s', (threadOpen, expected) => {
    expect(threadClosed.check(someFacts({ threadOpen }), settings)).toEqual(expected);
  });

  it('holds for staff, too', () => {
    expect(threadClosed.check(someFacts({ threadOpen: false, identity: STAFF }), settings)).toEqual(
      []
    );
  });

  it('refuses with what the sender is told', () => {
    expect(threadClosed.demand).toBe('refuse');
    expect(threadClosed.refusal(someFacts(), settings)).toEqual({
      code: 'COMMENTS_CLOSED',
      details: {},
    });
  });
});
