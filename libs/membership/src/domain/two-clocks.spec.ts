import { firstDifference, revise, STILL_KNOWN, type Known } from './two-clocks.js';

interface Line {
  readonly validFrom: string;
  readonly college: string | undefined;
}

const line = (validFrom: string, college?: string): Line => ({ validFrom, college });

describe('what an entry changes in what is believed', () => {
  it('opens what is new and leaves what it confirms', () => {
    const first = revise<Line>([], [line('2020-01-01', 'A')], 5);
    expect(first).toEqual([{ validFrom: '2020-01-01', college: 'A', knownFrom: 5, knownTo: STILL_KNOWN }]);
    expect(revise(first, [line('2020-01-01', 'A')], 6)).toEqual(first);
  });

  it('closes what it contradicts and keeps it readable', () => {
    const first = revise<Line>([], [line('2020-01-01', 'A')], 5);
    expect(revise(first, [line('2020-01-01')], 9)).toEqual([
      { validFrom: '2020-01-01', college: 'A', knownFrom: 5, knownTo: 9 },
      { validFrom: '2020-01-01', college: undefined, knownFrom: 9, knownTo: STILL_KNOWN },
    ]);
  });

  it('never touches what was closed before', () => {
    const closed: Known<Line> = { ...line('2020-01-01', 'A'), knownFrom: 1, knownTo: 3 };
    expect(revise([closed], [line('2020-01-01', 'A')], 9)).toContainEqual(closed);
  });
});

describe('the first day of which something else is believed', () => {
  const span = (validFrom: string, validTo: string, college?: string) => ({ validFrom, validTo, college });
  const whole = span('2020-01-01', '9999-12-31', 'A');

  it.each([
    ['of somebody new is the first', [], [whole], '2020-01-01'],
    ['after a departure is the day after the last', [whole], [span('2020-01-01', '2023-01-01', 'A')], '2023-01-01'],
    [
      'after a change is the day of the change',
      [whole],
      [span('2020-01-01', '2021-06-01', 'A'), span('2021-06-01', '9999-12-31', 'B')],
      '2021-06-01',
    ],
    ['after a retraction is the day it was about', [span('2020-01-01', '2021-06-01', 'A')], [whole], '2021-06-01'],
    [
      'is none when only the cut differs',
      [whole],
      [span('2020-01-01', '2021-06-01', 'A'), span('2021-06-01', '9999-12-31', 'A')],
      undefined,
    ],
  ])('%s', (_when, before, after, date) => expect(firstDifference(before, after)).toBe(date));
});
