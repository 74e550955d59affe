import fc from 'fast-check';
import { logPositionOf, positionOf } from './position.js';

describe('position', () => {
  test('sorts as text as places do in the log, and can be read back', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (a, b) => {
        expect(positionOf(a) < positionOf(b)).toBe(a < b);
        expect(logPositionOf(positionOf(a))).toBe(a);
      }),
    );
  });

  test.each(['', '12', '000000000000000x', '0000000000000012.000000000000', '-000000000000001'])(
    'of another store is refused: "%s"',
    (position) => {
      expect(() => logPositionOf(position)).toThrow(expect.objectContaining({ code: 'CHECKPOINT_INVALID', details: { position } }));
    },
  );
});
