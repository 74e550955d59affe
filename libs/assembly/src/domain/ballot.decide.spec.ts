import { story } from '../../../../test/support/decider-story.js';
import {
  aBallot,
  ADA,
  anAssembly,
  aRoll,
  ASSEMBLY,
  BALLOT,
  BEN,
  CLEO,
  RESOLUTION,
  rulebookWith,
} from '../../../../test/support/assembly-builders.js';
import { plainCooperativeRules } from '#statutes/domain';
import { closeBallotDecider } from './ballot.close.decide.js';
import type { BallotEvent } from './ballot.events.js';
import { openBallotDecider } from './ballot.open.decide.js';
import { proclaimResultDecider } from './ballot.proclaim.decide.js';

const nobodyThere = { present: 0, represented: 0 };
const facts = {
  assembly: anAssembly(),
  rulebook: rulebookWith(),
  roll: aRoll(ADA, BEN, CLEO),
  attendance: nobodyThere,
  attendanceOfColleges: {},
  postalVotes: 0,
};
const opened: BallotEvent = { type: 'BallotOpened', data: aBallot().opened };
const closed: BallotEvent = { type: 'BallotClosed', data: { ballotId: BALLOT, assemblyId: ASSEMBLY } };

describe('opening a ballot', () => {
  const open = {
    type: 'OpenBallot',
    ballotId: BALLOT,
    assemblyId: ASSEMBLY,
    subject: { kind: 'resolution', resolutionId: RESOLUTION },
  } as const;
  const election = {
    ...open,
    subject: { kind: 'election', electionId: 'e' },
    candidates: { method: 'block', choices: ['1', '2'], marks: 1 },
  } as const;
  const openly = rulebookWith({ ballots: { ...plainCooperativeRules.ballots, personsByOpenBallot: true } });

  it('writes down the rule of the day, the roll and who is there', () => {
    story(openBallotDecider).knowing(facts).when(open).then([opened]);
  });

  it('needs an open assembly, a frozen roll and a resolution on its agenda', () => {
    story(openBallotDecider)
      .knowing({ ...facts, assembly: anAssembly('convened') })
      .when(open)
      .thenRefuses('ASSEMBLY_NOT_OPEN');
    story(openBallotDecider)
      .knowing({ ...facts, assembly: { status: 'unknown' } })
      .when(open)
      .thenRefuses('ASSEMBLY_NOT_FOUND');
    story(openBallotDecider)
      .knowing({ ...facts, roll: { status: 'none', parts: [] } })
      .when(open)
      .thenRefuses('ROLL_NOT_FROZEN');
    story(openBallotDecider)
      .knowing(facts)
      .when({ ...open, subject: { kind: 'resolution', resolutionId: 'x' } })
      .thenRefuses('RESOLUTION_NOT_FOUND');
  });

  it('happens once, and never with a deadline in the past', () => {
    story(openBallotDecider).knowing(facts).given([opened]).when(open).thenRefuses('BALLOT_ALREADY_OPENED');
    story(openBallotDecider)
      .knowing(facts)
      .when({ ...open, closesAt: '2026-01-01T00:00:00Z' })
      .thenRefuses('CLOSING_IN_THE_PAST');
  });

  it('puts persons to an open ballot only where the rulebook says so', () => {
    story(openBallotDecider).knowing(facts).when(election).thenRefuses('PERSONS_BY_PAPER_ONLY');
    story(openBallotDecider)
      .knowing({ ...facts, rulebook: openly })
      .when({ ...election, candidates: undefined })
      .thenRefuses('NO_CANDIDATE');
    story(openBallotDecider)
      .knowing({ ...facts, rulebook: openly })
      .when(election)
      .then([
        {
          type: 'BallotOpened',
          data: { ...aBallot().opened, subject: election.subject, method: 'block', choices: ['1', '2'], marks: 1, rule: undefined },
        },
      ]);
  });
});

describe('closing a ballot', () => {
  const close = { type: 'CloseBallot', ballotId: BALLOT, assemblyId: ASSEMBLY } as const;

  it('happens once', () => {
    story(closeBallotDecider).given([opened]).when(close).then([closed]);
    story(closeBallotDecider).given([opened, closed]).when(close).thenNothingHappens();
  });

  it('knows the ballot by its assembly', () => {
    story(closeBallotDecider).given([]).when(close).thenRefuses('BALLOT_NOT_FOUND');
    story(closeBallotDecider)
      .given([opened])
      .when({ ...close, assemblyId: 'another' })
      .thenRefuses('BALLOT_NOT_FOUND');
  });
});

describe('proclaiming a result', () => {
  const proclaim = { type: 'ProclaimResult', ballotId: BALLOT, assemblyId: ASSEMBLY } as const;
  const tally = {
    votes: [
      { choice: '"for"', count: 2 },
      { choice: '"abstain"', count: 1 },
    ],
    countHash: 'hash',
  };
  const known = { assembly: anAssembly(), tally };
  const result = {
    ballotId: BALLOT,
    assemblyId: ASSEMBLY,
    counts: { for: 2, against: 0, abstain: 1, blank: 0, null: 0 },
    outcome: 'adopted',
    baseCount: 2,
    required: 2,
    countHash: 'hash',
  } as const;

  it('counts what was voted under the rule the ballot was opened with', () => {
    story(proclaimResultDecider)
      .knowing(known)
      .given([opened, closed])
      .when(proclaim)
      .then([{ type: 'ResultProclaimed', data: result }]);
  });

  it('comes after the close, once', () => {
    story(proclaimResultDecider).knowing(known).given([opened]).when(proclaim).thenRefuses('BALLOT_NOT_CLOSED');
    story(proclaimResultDecider)
      .knowing(known)
      .given([opened, closed, { type: 'ResultProclaimed', data: result }])
      .when(proclaim)
      .thenNothingHappens();
  });

  it('says that the quorum was not reached, whatever the votes', () => {
    const asksForHalf: BallotEvent = { type: 'BallotOpened', data: aBallot('open', { quorum: '1/2', present: 1 }).opened };
    story(proclaimResultDecider)
      .knowing(known)
      .given([asksForHalf, closed])
      .when(proclaim)
      .then([{ type: 'ResultProclaimed', data: { ...result, outcome: 'quorumNotReached' } }]);
  });

  it('leaves questions on persons to their election', () => {
    const onPersons: BallotEvent = { type: 'BallotOpened', data: aBallot('open', { rule: undefined }).opened };
    story(proclaimResultDecider).knowing(known).given([onPersons, closed]).when(proclaim).thenRefuses('BALLOT_ON_PERSONS');
  });
});
