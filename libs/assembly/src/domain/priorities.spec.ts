import { story } from '../../../../test/support/decider-story.js';
import {
  aBallot,
  ADA,
  anAssembly,
  aRoll,
  ASSEMBLY,
  BALLOT,
  BEN,
  RESOLUTION,
  rulebookWith,
} from '../../../../test/support/assembly-builders.js';
import { explainPriorities } from './ballot.explain.js';
import type { BallotEvent } from './ballot.events.js';
import { openBallotDecider } from './ballot.open.decide.js';
import { proclaimResultDecider } from './ballot.proclaim.decide.js';
import { voteDecider } from './vote.decide.js';
import type { Choice } from './vote.events.js';

const choices = ['heating', 'roof', 'garden', 'bicycles'];
const facts = {
  assembly: anAssembly(),
  rulebook: rulebookWith(),
  roll: aRoll(ADA, BEN),
  attendance: { present: 0, represented: 0 },
  attendanceOfColleges: {},
  postalVotes: 0,
};
const open = {
  type: 'OpenBallot',
  ballotId: BALLOT,
  assemblyId: ASSEMBLY,
  subject: { kind: 'resolution', resolutionId: RESOLUTION },
  priorities: choices,
} as const;
const ranked = { method: 'points', choices, marks: 4, points: [3, 2, 1], rule: undefined, rollCount: 2 } as const;
const opened: BallotEvent = { type: 'BallotOpened', data: aBallot('open', ranked).opened };
const closed: BallotEvent = { type: 'BallotClosed', data: { ballotId: BALLOT, assemblyId: ASSEMBLY } };

describe('priorities put in order by points', () => {
  it('are put to the vote with the points of the rulebook', () => {
    story(openBallotDecider).knowing(facts).when(open).then([opened]);
    story(openBallotDecider)
      .knowing({ ...facts, rulebook: rulebookWith({ priorityPoints: [5, 1] }) })
      .when(open)
      .then([{ type: 'BallotOpened', data: aBallot('open', { ...ranked, points: [5, 1] }).opened }]);
  });

  it('are two different ones or more, on papers or screens and never by hands', () => {
    for (const priorities of [['heating'], ['heating', 'heating'], ['a=b', 'roof'], ['-', 'roof']])
      story(openBallotDecider)
        .knowing(facts)
        .when({ ...open, priorities })
        .thenRefuses('PRIORITIES_INVALID');
    story(openBallotDecider)
      .knowing(facts)
      .when({ ...open, mode: 'showOfHands' })
      .thenRefuses('COUNTED_BY_NAME');
  });

  it('are ranked by each right, from the first to the last', () => {
    const vote = (choice: Choice) => ({ ballotId: BALLOT, assemblyId: ASSEMBLY, rightId: '0000001', choice, castBy: ADA });
    const known = { ballot: aBallot('open', ranked), roll: facts.roll };
    for (const choice of [['roof', 'heating'], ['roof=garden', '-', 'heating'], []])
      story(voteDecider)
        .knowing(known)
        .when({ type: 'CastVote', ...vote(choice) })
        .then([{ type: 'VoteCast', data: vote(choice) }]);
    for (const choice of ['roof', ['roof', 'roof'], ['cellar']])
      story(voteDecider)
        .knowing(known)
        .when({ type: 'CastVote', ...vote(choice) })
        .thenRefuses('CHOICE_INVALID');
  });

  const proclaim = { type: 'ProclaimResult', ballotId: BALLOT, assemblyId: ASSEMBLY } as const;
  const votes = [
    { choice: '["heating","roof","garden"]', count: 2 },
    { choice: '["roof","heating"]', count: 2 },
    { choice: '[]', count: 1 },
  ];
  const result = {
    ballotId: BALLOT,
    assemblyId: ASSEMBLY,
    outcome: 'ranked',
    places: [
      { place: 1, choices: ['heating', 'roof'], points: '10' },
      { place: 3, choices: ['garden'], points: '2' },
      { place: 4, choices: ['bicycles'], points: '0' },
    ],
    valid: 4,
    blank: 1,
    null: 0,
    countHash: 'hash',
  } as const;
  const known = { assembly: anAssembly(), tally: { votes, countHash: 'hash' } };

  it('are proclaimed in their order, ties as ties, once', () => {
    const proclaimed: BallotEvent = { type: 'PrioritiesProclaimed', data: result };
    story(proclaimResultDecider).knowing(known).given([opened, closed]).when(proclaim).then([proclaimed]);
    story(proclaimResultDecider).knowing(known).given([opened, closed, proclaimed]).when(proclaim).thenNothingHappens();
  });

  it('are no order when too few were there', () => {
    const asksForHalf: BallotEvent = { type: 'BallotOpened', data: aBallot('open', { ...ranked, quorum: '1/2' }).opened };
    story(proclaimResultDecider)
      .knowing(known)
      .given([asksForHalf, closed])
      .when(proclaim)
      .then([{ type: 'PrioritiesProclaimed', data: { ...result, outcome: 'quorumNotReached' } }]);
  });

  it('are told in a sentence', () => {
    expect(explainPriorities(result, 'en')).toBe(
      '1. heating and roof, 10 points each; 3. garden, 2 points; 4. bicycles, 0 points; 4 papers, 1 blank',
    );
    expect(explainPriorities(result, 'fr')).toContain('1. heating et roof, 10 points chacun\u00a0; 3. garden, 2 points');
  });
});
