import { honeypotFilled } from '../../../../../server/src/domain/moderation/rules/honeypot-filled';
import { someFacts } from '../../../../builders/some-facts';

describe('honeypotFilled', () => {
  it.each([
    [true, []],
    [false, null],
  ])('filled in: %s', (filled, expected) => {
    expect(honeypotFilled.check(someFacts({ honeypotFilled: filled }))).toEqual(expected);
  });

  it('asks for spam', () => expect(honeypotFilled.demand).toBe('spam'));
});
