import { mostUrgentFirst } from './most-urgent-first.js';

const line = (name: string, dueOn: string | null, overdue = false) => ({ name, dueOn, overdue });

describe('the order of cases', () => {
  it('puts what is overdue first, then the nearest day, then what waits for nothing', () =>
    expect(
      mostUrgentFirst([
        line('over', null),
        line('later', '2026-09-01'),
        line('sooner', '2026-08-01'),
        line('late', '2026-10-01', true),
      ]).map(({ name }) => name),
    ).toEqual(['late', 'sooner', 'later', 'over']));

  it('leaves those of one day as they are', () =>
    expect(mostUrgentFirst([line('first', '2026-09-01'), line('second', '2026-09-01')]).map(({ name }) => name)).toEqual([
      'first',
      'second',
    ]));
});
