import { requiredThere } from './required-there.js';

describe('how many must be there', () => {
  it.each([
    ['1/4', 10, 3],
    ['1/4', 8, 2],
    ['1/3', 100, 34],
    ['0', 100, 0],
    ['1', 7, 7],
  ])('%s of %i is %i', (fraction, members, required) => expect(requiredThere(fraction, members)).toBe(required));
});
