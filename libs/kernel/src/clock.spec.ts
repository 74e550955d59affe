import fc from 'fast-check';
import { addDays, dateIn, dayNumberOf, isCalendarDate } from './clock.js';

describe('calendar dates', () => {
  it('exist or do not', () => {
    expect(isCalendarDate('2024-02-29')).toBe(true);
    for (const text of ['2023-02-29', '2024-13-01', '2024-1-1', '2024-04-31', 'today', '2024-01-01T00:00:00Z'])
      expect(isCalendarDate(text)).toBe(false);
  });

  it('are counted in days across months, years and changes of the clock', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-01-10', -16)).toBe('2025-12-25');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  });

  it('are counted as the calendar of the machine counts them', () =>
    fc.assert(
      fc.property(fc.integer({ min: -718_000, max: 2_900_000 }), fc.integer({ min: -800, max: 4_000 }), (number, days) => {
        const date = (of: number) => new Date(of * 86_400_000).toISOString().slice(0, 10);
        expect(dayNumberOf(date(number))).toBe(number);
        expect(addDays(date(number), days)).toBe(date(number + days));
      }),
    ));

  it('are not counted from what is none', () => expect(() => addDays('today', 1)).toThrow(RangeError));

  it('depend on the zone an instant is looked at from', () => {
    expect(dateIn('Europe/Paris', '2026-06-17T22:30:00.000Z')).toBe('2026-06-18');
    expect(dateIn('UTC', '2026-06-17T22:30:00.000Z')).toBe('2026-06-17');
  });
});
