import fc from 'fast-check';
import type { Seat } from '../../server/seats.js';
import { heldUntil, rowsOf, sitsOn, vacanciesIn } from './seat-spans.js';

const seat = (mandateId: string, from: string, until: string, more: Partial<Seat> = {}): Seat => ({
  ...{ mandateId, memberId: `of ${mandateId}`, from, until, lastYear: 2029 },
  ...{ coOpted: false, ratified: false, electionId: null, replaces: null, cause: null, incompatibleWith: null },
  ...more,
});

describe('seats that stand empty', () => {
  const left = seat('a', '2024-06-18', '2025-03-01', { cause: 'resignation' });

  it('are those left before their time, until somebody is co-opted', () => {
    const next = seat('b', '2025-04-02', '2030-01-01', { coOpted: true, replaces: 'a' });
    expect(vacanciesIn([left, next], '2026-01-01')).toEqual([{ mandateId: 'a', from: '2025-03-01', until: '2025-04-02', filledBy: 'b' }]);
    expect(vacanciesIn([left], '2026-01-01')).toEqual([{ mandateId: 'a', from: '2025-03-01', until: null, filledBy: null }]);
  });

  it('are not those whose time was over, nor those filled the same day', () => {
    const over = seat('c', '2022-06-18', '2025-06-18', { cause: 'term' });
    const elected = seat('d', '2025-06-18', '2029-01-01');
    expect(vacanciesIn([over, elected], '2026-01-01')).toEqual([]);
    const sameDay = seat('e', '2025-03-01', '2029-01-01', { replaces: 'a' });
    expect(vacanciesIn([left, sameDay], '2026-01-01')).toEqual([]);
  });

  it('stay empty when an assembly elects no more than it ended', () => {
    const over = seat('c', '2022-06-18', '2025-06-18', { cause: 'term' });
    const elected = seat('d', '2025-06-18', '2029-01-01');
    expect(vacanciesIn([over, left, elected], '2026-01-01')).toMatchObject([{ mandateId: 'a', until: null }]);
  });

  it('end after they began, and no mandate fills two of them', () => {
    const days = fc.integer({ min: 2010, max: 2030 }).map((year) => `${year}-06-18`);
    const seats = fc
      .array(fc.tuple(days, fc.integer({ min: 0, max: 9 }), fc.constantFrom(null, 'resignation' as const, 'term' as const)), {
        maxLength: 12,
      })
      .map((all) =>
        all.map(([from, years, cause], index) => seat(`m${index}`, from, `${Number(from.slice(0, 4)) + years}-12-31`, { cause })),
      );
    fc.assert(
      fc.property(seats, (board) => {
        const vacancies = vacanciesIn(board, '2031-01-01');
        const filling = vacancies.flatMap(({ filledBy }) => filledBy ?? []);
        expect(new Set(filling).size).toBe(filling.length);
        expect(vacancies.every(({ from, until }) => until === null || until > from)).toBe(true);
      }),
    );
  });
});

it('a seat is held from its first day to the day before it ends, and never beyond the day that is looked at', () => {
  const held = seat('a', '2024-06-18', '2030-01-01');
  expect(sitsOn(held, '2024-06-17')).toBe(false);
  expect(sitsOn(held, '2024-06-18')).toBe(true);
  expect(sitsOn(held, '2030-01-01')).toBe(false);
  expect(heldUntil(held, '2026-01-01')).toBe('2026-01-01');
});

it('whoever is elected again stays on her row', () => {
  const first = seat('a', '2020-06-18', '2023-06-18', { memberId: 'anna' });
  const again = seat('c', '2023-06-18', '2026-06-18', { memberId: 'anna' });
  expect(rowsOf([first, seat('b', '2021-06-18', '2024-06-18'), again])).toEqual([
    ['anna', [first, again]],
    ['of b', [expect.objectContaining({ mandateId: 'b' })]],
  ]);
});
