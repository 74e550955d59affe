import type { Election } from '../../server/assembly.js';
import { rankedCandidates } from './ranked-candidates.js';

const called = { electionId: 'e', body: 'board', seats: 2 } as const;
const candidacies = ['ada', 'bea', 'cleo', 'dina'].map((memberId, index) => ({
  candidate: index + 1,
  memberId,
  memberNumber: index + 11,
  status: 'declared' as const,
}));

const proclaimed = (elected: readonly string[], totals: Readonly<Record<string, string>>): Election['proclaimed'] => ({
  elected,
  record: { valid: 10, invalid: 0, stages: [{ totals }] },
});

describe('candidates', () => {
  it('stand in the order in which they came forward while the list is open', () =>
    expect(rankedCandidates({ called, candidacies, list: null, proclaimed: null }).map(({ memberId, votes }) => [memberId, votes])).toEqual(
      [
        ['ada', undefined],
        ['bea', undefined],
        ['cleo', undefined],
        ['dina', undefined],
      ],
    ));

  it('stand in the order of the paper once there is one', () =>
    expect(rankedCandidates({ called, candidacies, list: { order: [3, 1] }, proclaimed: null }).map(({ memberId }) => memberId)).toEqual([
      'cleo',
      'ada',
    ]));

  it('are not those who withdrew or were turned down', () => {
    const [ada, bea, cleo, dina] = candidacies;
    const changed = [ada, { ...bea, status: 'withdrawn' }, { ...cleo, status: 'rejected' }, dina] as Election['candidacies'];
    const standing = rankedCandidates({ called, candidacies: changed, list: null, proclaimed: null });
    expect(standing.map(({ memberNumber }) => memberNumber)).toEqual([11, 14]);
  });

  it('come in the order of their votes, those elected first', () => {
    const election = {
      called,
      candidacies,
      list: null,
      proclaimed: proclaimed(['cleo', 'ada'], { '1': '7', '2': '2', '3': '9', '4': '5' }),
    };
    expect(rankedCandidates(election).map(({ memberId, votes, isElected }) => [memberId, votes, isElected])).toEqual([
      ['cleo', 9, true],
      ['ada', 7, true],
      ['dina', 5, false],
      ['bea', 2, false],
    ]);
  });

  it('stay before others with more votes when a rule elected them', () => {
    const election = {
      called,
      candidacies,
      list: null,
      proclaimed: proclaimed(['ada', 'bea'], { '1': '7', '2': '2', '3': '1', '4': '5' }),
    };
    expect(rankedCandidates(election).map(({ memberId }) => memberId)).toEqual(['ada', 'bea', 'dina', 'cleo']);
  });
});
