import fc from 'fast-check';
import { foldText } from '../../../../server/src/domain/comments/fold-text';

describe('foldText', () => {
  it.each([
    ['letter case', 'BUY Now', 'buy now'],
    ['white space', ' buy \n\n\u00a0now\t', 'buy now'],
    ['compatibility forms', 'ｂｕｙ ﬁne №', 'buy fine no'],
    ['zero-width characters', 'b\u200bu\u200cy\u2060 n\u00adow', 'buy now'],
    ['variation selectors and tags', 'buy\ufe0f now\u{e0041}', 'buy now'],
    ['composed and decomposed accents', 'cafe\u0301', 'café'],
    ['an accent behind an invisible character', 'cafe\u200b\u0301', 'café'],
    ['nothing that shows', '\u200b \u2060', ''],
  ])('%s', (_name, text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  it('keeps apart what reads differently', () => {
    expect(foldText('buy now')).not.toBe(foldText('buy snow'));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 500 }
    );
  });
});
