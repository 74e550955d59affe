import type { ElectionAnswer } from '../../server/election.js';
import { nextElectionStep } from './next-election-step.js';

const candidacy = (status: ElectionAnswer['candidacies'][number]['status']): ElectionAnswer['candidacies'][number] => ({
  candidate: 1,
  memberId: 'm',
  memberNumber: 1,
  receivedOn: '2026-05-01',
  status,
});

const election = (changes: Partial<ElectionAnswer> = {}, rules: Partial<ElectionAnswer['called']['rules']> = {}): ElectionAnswer => ({
  status: 'called',
  called: {
    electionId: 'e',
    assemblyId: 'a',
    body: 'board',
    seats: 2,
    date: '2026-06-18',
    terms: [3, 3],
    method: 'block',
    counting: { method: 'block' },
    rules: { ties: ['paperOrder'], candidaciesValidated: false, candidateOrder: 'declaration', ...rules },
  },
  candidacies: [candidacy('declared')],
  list: null,
  lot: null,
  proclaimed: null,
  secondRound: null,
  ...changes,
});

const listed = { list: { ballotId: 'b', order: [1] } };
const proclaimed = (vacant: number): Partial<ElectionAnswer> => ({
  ...listed,
  proclaimed: { elected: [], record: { valid: 3, invalid: 0, stages: [], vacant, ties: [] } },
});

describe('the next step of an election', () => {
  it.each<[string, ElectionAnswer, Parameters<typeof nextElectionStep>[1], string | undefined, string]>([
    ['waits for somebody to stand', election({ candidacies: [] }), 'convened', undefined, 'declare'],
    ['does not count who withdrew', election({ candidacies: [candidacy('withdrawn')] }), 'convened', undefined, 'declare'],
    ['has candidacies judged where the rules ask for it', election({}, { candidaciesValidated: true }), 'convened', undefined, 'judge'],
    ['fixes the lot before anybody votes', election({}, { ties: ['lot'] }), 'open', undefined, 'commitLot'],
    ['waits for the assembly', election(), 'convened', undefined, 'waitForAssembly'],
    ['opens the ballot', election(), 'open', undefined, 'openBallot'],
    ['closes it', election(listed), 'open', 'open', 'closeBallot'],
    ['shows the seed once it is closed', election({ ...listed, lot: { commitment: 'c' } }), 'open', 'closed', 'revealLot'],
    ['proclaims', election({ ...listed, lot: { commitment: 'c', seed: 's' } }), 'open', 'closed', 'proclaim'],
    ['is over once everybody has a seat', election(proclaimed(0)), 'open', 'proclaimed', 'over'],
    ['is over with open seats where the rules know one round', election(proclaimed(1)), 'open', 'proclaimed', 'over'],
    ['is over when the assembly ended without it', election(), 'closed', undefined, 'over'],
  ])('%s', (_what, asked, assembly, ballot, expected) =>
    expect(nextElectionStep(asked, assembly, ballot === undefined ? undefined : { status: ballot as 'open' })).toBe(expected),
  );

  it('puts open seats to the vote again, once', () => {
    const first = election(proclaimed(1));
    const inRounds = { ...first, called: { ...first.called, counting: { method: 'block', secondRound: {} } } };
    expect(nextElectionStep(inRounds, 'open', { status: 'proclaimed' })).toBe('secondRound');
    expect(nextElectionStep({ ...inRounds, secondRound: 'x' }, 'open', { status: 'proclaimed' })).toBe('secondRoundCalled');
  });
});
