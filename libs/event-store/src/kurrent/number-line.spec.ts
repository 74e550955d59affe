import { NumberLine } from './number-line.js';

describe('number line', () => {
  test('numbers upward from where it starts', () => {
    const line = new NumberLine(0);
    [0, 120, 400].forEach((place) => line.addAbove(place));
    expect([0, 120, 400, 121].map((place) => line.numberOf(place))).toEqual([0, 1, 2, undefined]);
    expect(line).toMatchObject({ lastNumber: 2, lastPlace: 400 });
  });

  test('numbers downward from there too', () => {
    const line = new NumberLine(7);
    line.addAbove(700);
    [600, 500].forEach((place) => line.addBelow(place));
    expect([700, 600, 500, 550].map((place) => line.numberOf(place))).toEqual([7, 6, 5, undefined]);
  });

  test('ends before it starts as long as nothing was counted', () => {
    expect(new NumberLine(7)).toMatchObject({ lastNumber: 6, lastPlace: undefined });
  });

  test('refuses a start whose number is not that of its place', () => {
    const line = new NumberLine(2);
    [600, 500].forEach((place) => line.addBelow(place));
    expect(() => line.assertReachesZero()).not.toThrow();
    line.addBelow(400);
    expect(() => line.assertReachesZero()).toThrow(
      expect.objectContaining({ code: 'CHECKPOINT_INVALID', details: { number: 1, missing: -1 } }),
    );
  });
});
