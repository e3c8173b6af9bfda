import type { CommentMode } from '../../../../../contract/vocabulary';
import { sitePremoderates } from '../../../../../server/src/domain/moderation/rules/site-premoderates';
import { someFacts } from '../../../../builders/some-facts';

describe('sitePremoderates', () => {
  it.each<[CommentMode, [] | null]>([
    ['all', []],
    ['first', []],
    ['flagged', null],
  ])('mode %s', (mode, expected) => {
    expect(sitePremoderates.check(someFacts({ mode }))).toEqual(expected);
  });

  it('asks for a hold', () => expect(sitePremoderates.demand).toBe('hold'));
});
