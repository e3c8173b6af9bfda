import { presentProperties } from '../../../../server/src/domain/structured-data/present-properties';

describe('presentProperties', () => {
  it('keeps values, zero and false among them, and drops what is nothing', () => {
    expect(
      presentProperties({ a: 'x', b: 0, c: false, d: [1], e: null, f: undefined, g: '', h: [] })
    ).toStrictEqual({ a: 'x', b: 0, c: false, d: [1] });
  });
});
