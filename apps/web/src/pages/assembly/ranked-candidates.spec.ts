import type { Election } from '../../server/assembly.js';
import { rankedCandidates } from './ranked-candidates.js';

const called = { electionId: 'e', body: 'board', seats: 2 } as const;
const candidacies = ['ada', 'bea', 'cleo', 'dina'].map((memberId, index) => ({ candidate: index + 1, memberId }));

const proclaimed = (elected: readonly string[], totals: Readonly<Record<string, string>>): Election['proclaimed'] => ({
  elected,
  record: { valid: 10, invalid: 0, stages: [{ totals }] },
});

describe('candidates', () => {
  it('stand in the order of the paper before the proclamation', () =>
    expect(rankedCandidates({ called, candidacies, proclaimed: null }).map(({ memberId, votes }) => [memberId, votes])).toEqual([
      ['ada', undefined],
      ['bea', undefined],
      ['cleo', undefined],
      ['dina', undefined],
    ]));

  it('come in the order of their votes, those elected first', () => {
    const election = { called, candidacies, proclaimed: proclaimed(['cleo', 'ada'], { '1': '7', '2': '2', '3': '9', '4': '5' }) };
    expect(rankedCandidates(election).map(({ memberId, votes, isElected }) => [memberId, votes, isElected])).toEqual([
      ['cleo', 9, true],
      ['ada', 7, true],
      ['dina', 5, false],
      ['bea', 2, false],
    ]);
  });

  it('stay before others with more votes when a rule elected them', () => {
    const election = { called, candidacies, proclaimed: proclaimed(['ada', 'bea'], { '1': '7', '2': '2', '3': '1', '4': '5' }) };
    expect(rankedCandidates(election).map(({ memberId }) => memberId)).toEqual(['ada', 'bea', 'dina', 'cleo']);
  });
});
