import type { Assembly, Ballot } from './assembly.js';
import { turnOf, withNumbers, type LiveState } from './live.js';

const ballot = { ballotId: 'b', status: 'open', votes: 1, late: 0 } as Ballot;
const live: LiveState = { status: 'open', attendance: { present: 3, represented: 1 }, quorums: [], ballots: [{ ...ballot, votes: 7 }] };
const assembly = { attendance: { present: 0, represented: 0 }, ballots: [ballot, { ...ballot, ballotId: 'c' }] } as unknown as Assembly;

describe('an assembly that is told live', () => {
  it('shows the numbers that were told, and leaves what it was not told of', () => {
    const shown = withNumbers(assembly, live);
    expect(shown.attendance).toEqual({ present: 3, represented: 1 });
    expect(shown.ballots.map(({ votes }) => votes)).toEqual([7, 1]);
  });

  it('is asked for again when something else than a number changed', () => {
    const more = { ...live, ballots: [{ ...ballot, votes: 8 }] };
    expect(turnOf(more)).toBe(turnOf(live));
    expect(turnOf({ ...live, ballots: [{ ...ballot, status: 'closed' }] })).not.toBe(turnOf(live));
    expect(turnOf({ ...live, quorums: [{}] })).not.toBe(turnOf(live));
  });
});
