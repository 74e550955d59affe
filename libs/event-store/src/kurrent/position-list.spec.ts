import fc from 'fast-check';
import { PositionList } from './position-list.js';

const listOf = (values: readonly number[]): PositionList => {
  const list = new PositionList();
  for (const value of values) list.push(value);
  return list;
};

describe('position list', () => {
  test('finds what was put in, and nothing else', () => {
    const ascending = fc.uniqueArray(fc.maxSafeInteger(), { maxLength: 3_000 }).map((values) => values.sort((a, b) => a - b));
    fc.assert(
      fc.property(ascending, fc.maxSafeInteger(), (values, probe) => {
        const list = listOf(values);
        values.forEach((value, index) => expect(list.indexOf(value)).toBe(index));
        if (!values.includes(probe)) expect(list.indexOf(probe)).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  test('grows past its first block', () => {
    const values = Array.from({ length: 10_000 }, (_, index) => 3 * index);
    const list = listOf(values);
    expect(list).toHaveLength(10_000);
    expect(list.indexOf(29_997)).toBe(9_999);
    expect(list.indexOf(29_998)).toBeUndefined();
  });

  test('has nothing outside its ends', () => {
    const list = listOf([5]);
    expect([list.at(-1), list.at(0), list.at(1)]).toEqual([undefined, 5, undefined]);
  });
});
