import fc from 'fast-check';
import { fittingPeriod, periodEnds, periods } from './period-ends.js';

const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const between = fc.tuple(days, days).map(([one, other]) => [one, other].sort() as [string, string]);

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

describe('the ends of periods', () => {
  it('are the last days of months, quarters and years, then the day asked for', () => {
    expect(periodEnds('month', '2023-12-15', '2024-03-10', 600)).toEqual(['2023-12-31', '2024-01-31', '2024-02-29', '2024-03-10']);
    expect(periodEnds('quarter', '2024-01-01', '2024-07-01', 600)).toEqual(['2024-03-31', '2024-06-30', '2024-07-01']);
    expect(periodEnds('year', '2022-05-05', '2024-12-31', 600)).toEqual(['2022-12-31', '2023-12-31', '2024-12-31']);
    expect(periodEnds('month', '0001-01-20', '0001-02-03', 600)).toEqual(['0001-01-31', '0001-02-03']);
  });

  it('follow each other, each but the last one the day before a new month, up to the day asked for', () =>
    fc.assert(
      fc.property(fc.constantFrom(...periods), between, (period, [first, last]) => {
        const ends = periodEnds(period, first, last, 10_000);
        expect(ends).toEqual([...new Set(ends)].sort());
        expect(ends.at(-1)).toBe(last);
        expect(ends.slice(0, -1).every((end) => dayAfter(end).endsWith('-01'))).toBe(true);
        expect(ends[0] !== undefined && ends[0] >= first).toBe(true);
      }),
    ));

  it('are the latest ones when there are too many', () =>
    fc.assert(
      fc.property(fc.constantFrom(...periods), between, fc.integer({ min: 1, max: 40 }), (period, [first, last], most) =>
        expect(periodEnds(period, first, last, most)).toEqual(periodEnds(period, first, last, 10_000).slice(-most)),
      ),
    ));

  it('are the day asked for alone when the first period is yet to come', () =>
    expect(periodEnds('year', '2031-01-01', '2026-06-30', 600)).toEqual(['2026-06-30']));
});

it('months are told of three years, quarters of nine, years of what is longer', () => {
  expect(fittingPeriod('2023-12-01', '2026-11-30')).toBe('month');
  expect(fittingPeriod('2020-01-01', '2026-11-30')).toBe('quarter');
  expect(fittingPeriod('1990-01-01', '2026-11-30')).toBe('year');
  expect(fittingPeriod('1026-01-01', '2026-11-30')).toBe('year');
});
