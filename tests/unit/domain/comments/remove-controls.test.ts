import { removeControls } from '../../../../server/src/domain/comments/remove-controls';

describe('removeControls', () => {
  it('removes controls and direction controls alone', () => {
    const every = Array.from({ length: 0x3000 }, (_none, code) => String.fromCharCode(code)).join(
      ''
    );
    const removed = [...every].filter((character) => removeControls(character) === '');
    const codes = removed.map((character) => character.charCodeAt(0));
    expect(codes).toEqual([
      ...Array.from({ length: 9 }, (_none, index) => index),
      ...Array.from({ length: 21 }, (_none, index) => 0x0b + index),
      ...Array.from({ length: 33 }, (_none, index) => 0x7f + index),
      0x202a,
      0x202b,
      0x202c,
      0x202d,
      0x202e,
      0x2066,
      0x2067,
      0x2068,
      0x2069,
    ]);
  });
});
