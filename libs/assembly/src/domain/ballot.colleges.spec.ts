import { plainCooperativeRules } from '#statutes/domain';
import { story } from '../../../../test/support/decider-story.js';
import {
  aBallot,
  ADA,
  anAssembly,
  aRoll,
  aRollOf,
  ASSEMBLY,
  BALLOT,
  BEN,
  CLEO,
  RESOLUTION,
  rulebookWith,
} from '../../../../test/support/assembly-builders.js';
import type { BallotEvent, BallotOpened } from './ballot.events.js';
import { openBallotDecider } from './ballot.open.decide.js';
import { proclaimResultDecider } from './ballot.proclaim.decide.js';
import type { GroupedVotes } from './tally.js';
import { voteDecider } from './vote.decide.js';

const colleges = [
  { college: 'users', weight: '2/3' },
  { college: 'workers', weight: '1/3' },
];
const roll = aRollOf({ users: [ADA], workers: [BEN, CLEO] });
const facts = {
  assembly: anAssembly(),
  rulebook: rulebookWith({ colleges }),
  roll,
  attendance: { present: 0, represented: 0 },
  attendanceOfColleges: {},
  postalVotes: 0,
};
const open = {
  type: 'OpenBallot',
  ballotId: BALLOT,
  assemblyId: ASSEMBLY,
  subject: { kind: 'resolution', resolutionId: RESOLUTION },
} as const;
const perHead = { scheme: 'perHead', withoutVotes: 'notFor' } as const;
const weighting = { colleges, withoutVotes: 'notFor' } as const;
const membersOfColleges = { users: 1, workers: 2 };
const opened = (changes: Partial<BallotOpened['data']>): BallotEvent => ({ type: 'BallotOpened', data: aBallot('open', changes).opened });

describe('a ballot where colleges weigh', () => {
  it('is opened with their weights, and with how many each has on the roll', () => {
    story(openBallotDecider)
      .knowing(facts)
      .when(open)
      .then([opened({ weighting, membersOfColleges })]);
  });

  it('is by head where the rulebook says so', () => {
    story(openBallotDecider)
      .knowing({ ...facts, rulebook: rulebookWith({ colleges, collegeVotes: perHead }) })
      .when(open)
      .then([opened({})]);
  });

  it('needs everybody in a college, or some would have a vote that weighs nothing', () => {
    story(openBallotDecider)
      .knowing({ ...facts, roll: aRollOf({ users: [ADA], others: [BEN] }) })
      .when(open)
      .thenRefuses('RIGHTS_WITHOUT_COLLEGE');
    story(openBallotDecider)
      .knowing({ ...facts, roll: aRoll(ADA, BEN, CLEO) })
      .when(open)
      .thenRefuses('RIGHTS_WITHOUT_COLLEGE');
  });

  it('is never by hands, which name no college', () => {
    story(openBallotDecider)
      .knowing(facts)
      .when({ ...open, mode: 'showOfHands' })
      .thenRefuses('COUNTED_BY_NAME');
  });

  it('has each vote counted in the college of its right', () => {
    const vote = { ballotId: BALLOT, assemblyId: ASSEMBLY, rightId: '0000002', choice: 'for', castBy: BEN } as const;
    story(voteDecider)
      .knowing({ ballot: aBallot('open', { weighting, membersOfColleges }), roll })
      .when({ type: 'CastVote', ...vote })
      .then([{ type: 'VoteCast', data: { ...vote, college: 'workers' } }]);
    story(voteDecider)
      .knowing({ ballot: aBallot('open'), roll })
      .when({ type: 'CastVote', ...vote })
      .then([{ type: 'VoteCast', data: vote }]);
  });
});

describe('a ballot that asks a college apart', () => {
  it('keeps which one, and counts by head beside it', () => {
    story(openBallotDecider)
      .knowing({ ...facts, rulebook: rulebookWith({ colleges, collegeVotes: perHead }) })
      .when({ ...open, classVotes: ['workers'] })
      .then([opened({ classVotes: ['workers'], membersOfColleges })]);
  });

  it('asks colleges that have members on the roll, each once', () => {
    for (const classVotes of [['towns'], ['workers', 'workers']])
      story(openBallotDecider)
        .knowing(facts)
        .when({ ...open, classVotes })
        .thenRefuses('CLASS_UNKNOWN');
  });

  it('needs a majority of votes or of members: who is there is counted by head', () => {
    const { ordinary } = plainCooperativeRules.majorities;
    const majorities = { ...plainCooperativeRules.majorities, ordinary: { ...ordinary, base: 'presentOrRepresented' } } as const;
    story(openBallotDecider)
      .knowing({ ...facts, rulebook: rulebookWith({ colleges, collegeVotes: perHead, majorities }) })
      .when({ ...open, classVotes: ['workers'] })
      .thenRefuses('MAJORITY_BASE_UNKNOWN');
  });
});

describe('what such a ballot comes to', () => {
  const proclaim = { type: 'ProclaimResult', ballotId: BALLOT, assemblyId: ASSEMBLY } as const;
  const closed: BallotEvent = { type: 'BallotClosed', data: { ballotId: BALLOT, assemblyId: ASSEMBLY } };
  const grouped = (college: string, answer: string, count: number): GroupedVotes => ({ college, choice: `"${answer}"`, count });
  const votes = [
    grouped('users', 'against', 1),
    grouped('users', 'for', 1),
    grouped('workers', 'abstain', 1),
    grouped('workers', 'for', 4),
  ];
  const known = { assembly: anAssembly(), tally: { votes, countHash: 'hash' } };
  const of = { ballotId: BALLOT, assemblyId: ASSEMBLY, countHash: 'hash', baseCount: 6, required: 4 };
  const counts = { for: 5, against: 1, abstain: 1, blank: 0, null: 0 };
  const perCollege = [
    { college: 'users', for: 1, against: 1, abstain: 0, blank: 0, null: 0 },
    { college: 'workers', for: 4, against: 0, abstain: 1, blank: 0, null: 0 },
  ];

  it('is the weighted sum, with the heads beside it', () => {
    const weighted = {
      weightFor: '2/3',
      weightBase: '1',
      required: '1/2',
      colleges: [
        { college: 'users', weight: '2/3', for: 1, baseCount: 2, weighted: '1/3' },
        { college: 'workers', weight: '1/3', for: 4, baseCount: 4, weighted: '1/3' },
      ],
    };
    story(proclaimResultDecider)
      .knowing(known)
      .given([opened({ weighting, membersOfColleges }), closed])
      .when(proclaim)
      .then([{ type: 'ResultProclaimed', data: { ...of, counts, outcome: 'adopted', colleges: perCollege, weighted } }]);
  });

  it('is rejected when the college asked apart did not approve, and says so', () => {
    const classVotes = [{ college: 'users', outcome: 'rejected', baseCount: 2, required: 2 }] as const;
    story(proclaimResultDecider)
      .knowing(known)
      .given([opened({ classVotes: ['users'], membersOfColleges }), closed])
      .when(proclaim)
      .then([{ type: 'ResultProclaimed', data: { ...of, counts, outcome: 'rejected', colleges: perCollege, classVotes } }]);
  });
});
