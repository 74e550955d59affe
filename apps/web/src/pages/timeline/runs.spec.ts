import fc from 'fast-check';
import type { Entry } from '../../server/entry.js';
import { runsOf } from './runs.js';

const entry = (number: number, type: string): Entry => ({
  number,
  stream: 'rulebook',
  revision: number,
  type,
  data: {},
  meta: { actor: 'a', effectiveAt: '2026-01-01', recordedAt: '2026-01-01T00:00:00.000Z' },
});

const listed = (...types: readonly string[]): readonly Entry[] => types.map((type, index) => entry(types.length - index, type));

describe('runs of entries', () => {
  it('fold a long stretch of the same kind', () =>
    expect(runsOf(listed('VoteCast', 'VoteCast', 'VoteCast', 'VoteCast', 'BallotOpened')).map((run) => run.length)).toEqual([4, 1]));

  it('leave short stretches apart', () =>
    expect(runsOf(listed('VoteCast', 'VoteCast', 'VoteCast', 'BallotOpened', 'VoteCast')).map((run) => run.length)).toEqual([
      1, 1, 1, 1, 1,
    ]));

  it('hold every entry once, in the order of the list', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('VoteCast', 'BallotOpened')), (types) => {
        const entries = listed(...types);
        expect(runsOf(entries).flat()).toEqual(entries);
      }),
    ));
});
