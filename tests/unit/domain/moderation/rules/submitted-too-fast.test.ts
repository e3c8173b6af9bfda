import { submittedTooFast } from '../../../../../server/src/domain/moderation/rules/submitted-too-fast';
import { someFacts } from '../../../../builders/some-facts';

describe('submittedTooFast', () => {
  it.each([
    [0, 3, []],
    [2.999, 3, []],
    [3, 3, null],
    [3.001, 3, null],
    [0, 0, null],
  ])('%d of %d seconds', (secondsToWrite, minimumSeconds, expected) => {
    expect(submittedTooFast.check(someFacts({ secondsToWrite, minimumSeconds }))).toEqual(expected);
  });

  it('asks for spam', () => expect(submittedTooFast.demand).toBe('spam'));
});
