import { story } from '../../../../test/support/decider-story.js';
import { aBallot, ADA, anAssembly, ASSEMBLY, BALLOT, BEN, CLEO } from '../../../../test/support/assembly-builders.js';
import { electionDecider } from './election.decide.js';
import type { ElectionEvent } from './election.events.js';
import { electionFolding } from './election.js';
import { proclaimElection, proclaimElectionDecider } from './election.proclaim.decide.js';

const ELECTION = '44444444-4444-4444-8444-444444444444';
const call = { electionId: ELECTION, assemblyId: ASSEMBLY, body: 'board', seats: 2, method: 'block' } as const;
const called: ElectionEvent = { type: 'ElectionCalled', data: call };
const candidacy = (candidate: number, memberId: string): ElectionEvent => ({
  type: 'CandidacyDeclared',
  data: { electionId: ELECTION, candidate, memberId },
});
const facts = { assembly: anAssembly('convened') };

describe('calling an election', () => {
  it('is done once, at a known assembly, for at least one seat', () => {
    story(electionDecider)
      .knowing(facts)
      .when({ type: 'CallElection', ...call })
      .then([called]);
    story(electionDecider)
      .knowing(facts)
      .given([called])
      .when({ type: 'CallElection', ...call })
      .thenRefuses('ELECTION_ALREADY_CALLED');
    story(electionDecider)
      .knowing({ assembly: { status: 'unknown' } })
      .when({ type: 'CallElection', ...call })
      .thenRefuses('ASSEMBLY_NOT_FOUND');
    story(electionDecider)
      .knowing(facts)
      .when({ type: 'CallElection', ...call, seats: 0 })
      .thenRefuses('SEATS_INVALID');
  });
});

describe('standing for election', () => {
  const declare = (memberId: string) => ({ type: 'DeclareCandidacy', electionId: ELECTION, memberId }) as const;

  it('numbers candidates in the order in which they declare themselves', () => {
    story(electionDecider)
      .knowing(facts)
      .given([called, candidacy(1, ADA)])
      .when(declare(BEN))
      .then([candidacy(2, BEN)]);
  });

  it('is said once', () => {
    story(electionDecider)
      .knowing(facts)
      .given([called, candidacy(1, ADA)])
      .when(declare(ADA))
      .thenNothingHappens();
    story(electionDecider).knowing(facts).when(declare(ADA)).thenRefuses('ELECTION_NOT_FOUND');
  });
});

describe('proclaiming an election', () => {
  const proclaim = { type: 'ProclaimElection', electionId: ELECTION, ballotId: BALLOT } as const;
  const past = [called, candidacy(1, ADA), candidacy(2, BEN), candidacy(3, CLEO)];
  const onCandidates = {
    subject: { kind: 'election', electionId: ELECTION },
    method: 'block',
    choices: ['1', '2', '3'],
    marks: 2,
    rule: undefined,
  } as const;
  const ballot = aBallot('closed', onCandidates);
  const tally = {
    votes: [
      { choice: '["1","3"]', count: 4 },
      { choice: '["2"]', count: 3 },
      { choice: '[]', count: 2 },
    ],
    countHash: 'hash',
  };

  it('seats the highest totals and keeps the whole record of the count', () => {
    const election = past.reduce(electionFolding.evolve, electionFolding.initialState);
    const [proclaimed] = proclaimElection({ ...proclaim, at: '2026-06-18T10:00:00.000Z' }, election, { ballot, tally });
    expect(proclaimed).toMatchObject({
      type: 'ElectionProclaimed',
      data: {
        elected: [ADA, CLEO],
        countHash: 'hash',
        record: { valid: 7, blank: 2, elected: [1, 3], stages: [{ totals: { 1: '4', 2: '3', 3: '4' } }] },
      },
    });
  });

  it('waits for the close of its own ballot', () => {
    story(proclaimElectionDecider)
      .knowing({ ballot: aBallot('open', onCandidates), tally })
      .given(past)
      .when(proclaim)
      .thenRefuses('BALLOT_NOT_CLOSED');
    story(proclaimElectionDecider)
      .knowing({ ballot: aBallot('closed'), tally })
      .given(past)
      .when(proclaim)
      .thenRefuses('BALLOT_OF_ANOTHER_QUESTION');
    story(proclaimElectionDecider).knowing({ ballot, tally }).when(proclaim).thenRefuses('ELECTION_NOT_FOUND');
  });
});
