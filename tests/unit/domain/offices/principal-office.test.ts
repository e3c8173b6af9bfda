import { principalOffice } from '../../../../server/src/domain/offices/principal-office';
import { sampleOffice } from '../structured-data/sample-content';

describe('principalOffice', () => {
  const first = sampleOffice({ name: 'A' });
  const principal = sampleOffice({ name: 'B', principal: true });

  it.each([
    ['the principal one', [first, principal], principal],
    ['the first where none is principal', [first, sampleOffice()], first],
    ['none', [], null],
  ])('%s', (_name, offices, expected) => {
    expect(principalOffice(offices)).toBe(expected);
  });
});
