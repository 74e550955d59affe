import fc from 'fast-check';
import { frameOf, heights, namedPlaces, nearestPlace } from './plot-frame.js';

const amounts = fc.array(fc.option(fc.integer({ min: 0, max: 1e12 })), { maxLength: 60 });

describe('the frame of a plot', () => {
  it('holds every value between its bottom and its top, a higher one never lower, and nought on the ground', () =>
    fc.assert(
      fc.property(amounts, (values) => {
        const up = heights(values, 200, 10);
        expect(up(0)).toBe(200);
        const drawn = values.flatMap((value) => (value === null ? [] : [value])).sort((one, other) => one - other);
        let below = 200;
        for (const value of drawn) {
          expect(up(value)).toBeLessThanOrEqual(below + 1e-9);
          expect(up(value)).toBeGreaterThanOrEqual(10 - 1e-9);
          below = up(value);
        }
      }),
    ));

  it('leaves room for its figures and stays inside its width', () =>
    fc.assert(
      fc.property(fc.integer({ min: 280, max: 1_200 }), fc.array(fc.string({ maxLength: 12 }), { minLength: 1 }), (width, figures) => {
        const { left, right } = frameOf(width, 240, figures);
        expect(left).toBeLessThan(right);
        expect(right).toBeLessThanOrEqual(width);
      }),
    ));
});

describe('the places named below a plot', () => {
  it('are as many as fit, and the last is always among them', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 100, max: 1_200 }), (places, width) => {
        const named = namedPlaces(places, width);
        expect(named.at(-1)).toBe(places - 1);
        expect(named.length).toBeLessThanOrEqual(Math.max(1, Math.floor(width / 92)));
      }),
    ));
});

describe('the nearest place', () => {
  it('is one nothing else is nearer than', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1 }), fc.integer({ min: 0, max: 900 }), (places, at) => {
        const distance = Math.abs((places[nearestPlace(places, at)] ?? 0) - at);
        expect(places.every((place) => Math.abs(place - at) >= distance)).toBe(true);
      }),
    ));
});
