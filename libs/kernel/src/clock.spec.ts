import { addDays, dateIn, isCalendarDate } from './clock.js';

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

  it('depend on the zone an instant is looked at from', () => {
    expect(dateIn('Europe/Paris', '2026-06-17T22:30:00.000Z')).toBe('2026-06-18');
    expect(dateIn('UTC', '2026-06-17T22:30:00.000Z')).toBe('2026-06-17');
  });
});
