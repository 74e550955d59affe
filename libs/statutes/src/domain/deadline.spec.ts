import fc from 'fast-check';
import { addDays } from '#kernel';
import { deadlineAfter, type DayCounting } from './deadline.js';

const counting = (changes: Partial<DayCounting> = {}): DayCounting => ({ days: 'calendar', extended: false, holidays: [], ...changes });

describe('a deadline', () => {
  it('counts from the day after, in all days', () => expect(deadlineAfter('2026-03-02', 15, counting())).toBe('2026-03-17'));

  it('runs to the next day with work where the rules extend it', () => {
    const rules = counting({ extended: true });
    expect(deadlineAfter('2026-03-05', 2, rules)).toBe('2026-03-09');
    expect(deadlineAfter('2026-12-18', 7, { ...rules, holidays: ['12-25'] })).toBe('2026-12-28');
    expect(deadlineAfter('2026-04-03', 3, { ...rules, holidays: ['2026-04-06'] })).toBe('2026-04-07');
    expect(deadlineAfter('2027-04-03', 3, { ...rules, holidays: ['2026-04-06'] })).toBe('2027-04-06');
  });

  it('counts working days only where the rules say so', () => {
    const rules = counting({ days: 'working', holidays: ['05-01'] });
    expect(deadlineAfter('2026-04-30', 1, rules)).toBe('2026-05-04');
    expect(deadlineAfter('2026-04-30', 5, rules)).toBe('2026-05-08');
  });

  it('never ends before the days it has, however they are counted', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000 }),
        fc.integer({ min: 0, max: 120 }),
        fc.boolean(),
        fc.boolean(),
        (start, days, working, extended) => {
          const from = addDays('2024-01-01', start);
          const last = deadlineAfter(
            from,
            days,
            counting({ days: working ? 'working' : 'calendar', extended, holidays: ['01-01', '05-01'] }),
          );
          expect(last >= addDays(from, days)).toBe(true);
        },
      ),
    ));
});
