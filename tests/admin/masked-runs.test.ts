import * as fc from 'fast-check';
import { maskedRuns } from '../../admin/src/components/masked-runs';

const masked = (text: string) => ({ text, isMasked: true });
const plain = (text: string) => ({ text, isMasked: false });

describe('maskedRuns', () => {
  it.each([
    ['', []],
    ['Nothing is masked.', [plain('Nothing is masked.')]],
    ['My number is •••••••••••.', [plain('My number is '), masked('•••••••••••'), plain('.')]],
    ['•••• •• ••••••', [masked('•••• •• ••••••')]],
    ['•••\n\n••', [masked('•••\n\n••')]],
    ['•• and •• ', [masked('••'), plain(' and '), masked('••'), plain(' ')]],
  ])('%j', (text, runs) => expect(maskedRuns(text)).toEqual(runs));

  it('loses and doubles nothing, and masked runs have marks and white space alone', () => {
    const text = fc.array(fc.constantFrom('•', ' ', '\n', 'a', 'é')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (body) => {
        const runs = maskedRuns(body);
        expect(runs.map((run) => run.text).join('')).toBe(body);
        for (const run of runs) expect(run.isMasked).toBe(/^[•\s]*•[•\s]*$/u.test(run.text));
      })
    );
  });
});
