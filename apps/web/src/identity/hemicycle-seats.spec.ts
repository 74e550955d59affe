import fc from 'fast-check';
import { seatingOf } from './hemicycle-seats.js';

describe('the seats of an assembly', () => {
  it('are as many as its members', () =>
    fc.assert(fc.property(fc.integer({ min: 0, max: 800 }), (count) => expect(seatingOf(count).seats).toHaveLength(count))));

  it('stand in front of the speaker, within the half-circle', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 800 }), (count) => {
        for (const { x, y } of seatingOf(count).seats) {
          expect(y).toBeLessThanOrEqual(1e-9);
          expect(Math.hypot(x, y)).toBeLessThanOrEqual(1 + 1e-9);
          expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(0.4);
        }
      }),
    ));

  it('never share a place', () => {
    const { seats, distance } = seatingOf(702);
    const nearest = seats.map((one) =>
      Math.min(...seats.map((other) => (other === one ? 9 : Math.hypot(one.x - other.x, one.y - other.y)))),
    );
    expect(distance).toBeGreaterThan(0.03);
    expect(Math.min(...nearest)).toBeGreaterThan(distance * 0.99);
  });
});
