import { revise, STILL_KNOWN, type Known } from './two-clocks.js';

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
