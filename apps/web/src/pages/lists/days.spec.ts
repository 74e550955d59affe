import { daysFrom, listDays } from './days.js';

describe('a day some days away', () => {
  it.each([
    ['2026-06-18', -16, '2026-06-02'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-06-18', 0, '2026-06-18'],
  ])('from %s, %i days on, is %s', (date, days, away) => expect(daysFrom(date, days)).toBe(away));
});

describe('the days of the lists', () => {
  it('are those of the law where the rulebook says nothing', () => expect(listDays({})).toEqual({ consultationDays: 16, recordDays: 0 }));

  it('are those of the rulebook', () =>
    expect(listDays({ lists: { consultationDays: 10, recordDays: 2 } })).toEqual({ consultationDays: 10, recordDays: 2 }));
});
