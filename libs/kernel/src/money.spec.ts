import { formatCents, MAX_CENTS, plus, times } from './money.js';

describe('money', () => {
  it('is whole cents', () => {
    expect(times(3_000, 23_643)).toBe(70_929_000);
    expect(plus(1, 2, 3)).toBe(6);
  });

  it('never loses a cent to the size of a number', () => {
    expect(() => times(MAX_CENTS, 2)).toThrow(expect.objectContaining({ code: 'AMOUNT_OUT_OF_RANGE' }));
    expect(() => plus(MAX_CENTS, 1)).toThrow(expect.objectContaining({ code: 'AMOUNT_OUT_OF_RANGE' }));
  });

  it('is shown in the reader\u2019s format', () => {
    expect(formatCents(123_456, 'fr').replaceAll(/\s/g, ' ')).toBe('1 234,56 €');
    expect(formatCents(123_456, 'en-GB')).toBe('€1,234.56');
  });
});
