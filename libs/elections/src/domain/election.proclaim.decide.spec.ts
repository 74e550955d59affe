import { commitmentOf, drawLot } from '#counting';
import { NOON, story } from '../../../../test/support/decider-story.js';
import { aBallot, ADA, BALLOT, BEN, CLEO } from '../../../../test/support/assembly-builders.js';
import { calledWith, declaredAs, digest, ELECTION } from '../../../../test/support/election-builders.js';
import { isDomainError } from '#kernel';
import type { BallotMethod } from '#assembly/domain';
import type { CountingRule, TieRuleName } from '#statutes/domain';
import type { ElectionEvent } from './election.events.js';
import { electionFolding } from './election.js';
import { proclaimElection, proclaimElectionDecider } from './election.proclaim.decide.js';

type Votes = Readonly<Record<string, number>>;
type Proclaimed = Extract<ElectionEvent, { type: 'ElectionProclaimed' }>['data'];

const proclaim = { type: 'ProclaimElection', electionId: ELECTION, ballotId: BALLOT } as const;
const declared = [declaredAs(1, ADA), declaredAs(2, BEN), declaredAs(3, CLEO)];
const listed: ElectionEvent = {
  type: 'CandidatesListed',
  data: { electionId: ELECTION, ballotId: BALLOT, by: 'declaration', order: [1, 2, 3] },
};
const onCandidates = (method: BallotMethod = 'block') =>
  ({
    subject: { kind: 'election', electionId: ELECTION },
    method,
    choices: ['1', '2', '3'],
    marks: 3,
    rule: undefined,
    present: 10,
    rollCount: 20,
  }) as const;
const tallyOf = (votes: Votes) => ({
  votes: Object.entries(votes).map(([choice, count]) => ({ choice, count })),
  countHash: 'hash',
});

const proclaimed = (past: readonly ElectionEvent[], votes: Votes, method?: BallotMethod): Proclaimed => {
  const election = past.reduce(electionFolding.evolve, electionFolding.initialState);
  const facts = { ballot: aBallot('closed', onCandidates(method)), tally: tallyOf(votes), digest };
  const [event] = proclaimElection({ ...proclaim, at: NOON }, election, facts);
  if (event?.type !== 'ElectionProclaimed') throw new Error('nothing was proclaimed');
  return event.data;
};

const past = [calledWith({ terms: [3, 1] }), ...declared, listed];
const votes = { '["1","3"]': 4, '["2"]': 3, '[]': 2, '"null"': 1 };

describe('proclaiming an election', () => {
  it('seats the highest totals and keeps the whole record of the count, with its hash', () => {
    expect(proclaimed(past, votes)).toMatchObject({
      elected: [ADA, CLEO],
      countHash: 'hash',
      recordHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      record: { valid: 7, invalid: 3, blank: 2, elected: [1, 3], stages: [{ totals: { 1: '4', 2: '3', 3: '4' } }] },
    });
  });

  it('says how long each mandate lasts, in the order of election', () => {
    expect(proclaimed(past, votes).mandates).toEqual([
      { memberId: ADA, from: '2026-06-18', lastYear: 2029 },
      { memberId: CLEO, from: '2026-06-18', lastYear: 2027 },
    ]);
  });

  it('passes over marks for a candidate who withdrew during the ballot', () => {
    const withdrawn: ElectionEvent = { type: 'CandidacyWithdrawn', data: { electionId: ELECTION, candidate: 1 } };
    expect(proclaimed([...past, withdrawn], votes).elected).toEqual([CLEO, BEN]);
  });

  it('keeps a reserved seat for its group', () => {
    const reservedSeats = { by: 'college', groups: [{ group: 'workers', reserved: 1 }], unfilled: 'vacant' } as const;
    const called = [
      calledWith({ reservedSeats }),
      declaredAs(1, ADA),
      declaredAs(2, BEN, { group: 'workers' }),
      declaredAs(3, CLEO),
      listed,
    ];
    expect(proclaimed(called, { '["1","3"]': 4, '["2"]': 3 }).elected).toEqual([ADA, BEN]);
  });

  it('happens once, after the close of its own ballot, and after the papers are read', () => {
    const known = (ballot: ReturnType<typeof aBallot>) => ({ ballot, tally: tallyOf(votes), digest });
    story(proclaimElectionDecider)
      .knowing(known(aBallot('open', onCandidates())))
      .given(past)
      .when(proclaim)
      .thenRefuses('BALLOT_NOT_CLOSED');
    story(proclaimElectionDecider)
      .knowing(known(aBallot('closed', { ...onCandidates(), mode: 'paper' })))
      .given(past)
      .when(proclaim)
      .thenRefuses('PAPER_COUNT_MISSING');
    story(proclaimElectionDecider)
      .knowing(known(aBallot('closed')))
      .given(past.slice(0, -1))
      .when(proclaim)
      .thenRefuses('BALLOT_OF_ANOTHER_QUESTION');
    story(proclaimElectionDecider)
      .knowing(known(aBallot('closed')))
      .when(proclaim)
      .thenRefuses('ELECTION_NOT_FOUND');
    story(proclaimElectionDecider)
      .knowing(known(aBallot('closed', onCandidates())))
      .given([...past, { type: 'ElectionProclaimed', data: proclaimed(past, votes) }])
      .when(proclaim)
      .thenNothingHappens();
  });
});

describe('a tie', () => {
  const SEED = '4213566124315624';
  const even = { '["1"]': 2, '["2"]': 2, '["3"]': 2 };
  const tied = (...ties: readonly TieRuleName[]) => [calledWith({ seats: 1, terms: [3] }, { ties }), ...declared];

  it('goes to who has been a member longest, or stands first on the paper, as the rulebook says', () => {
    expect(proclaimed([...tied('memberNumber'), listed], even).elected).toEqual([CLEO]);
    const drawn: ElectionEvent = { ...listed, data: { ...listed.data, by: 'lot', order: [2, 3, 1] } };
    expect(proclaimed([...tied('paperOrder'), drawn], even).elected).toEqual([BEN]);
  });

  it('is broken by the lot the witnesses committed, and by nothing else before they show it', () => {
    const committed: ElectionEvent = { type: 'LotCommitted', data: { electionId: ELECTION, commitment: commitmentOf(SEED, digest) } };
    const revealed: ElectionEvent = { type: 'LotRevealed', data: { electionId: ELECTION, seed: SEED } };
    for (const rules of [['lot'], ['earlierStage', 'lot']] as const)
      expect(refusalOf(() => proclaimed([...tied(...rules), committed, listed], even))).toBe('TIE_UNRESOLVED');
    const [first] = drawLot(SEED, [1, 2, 3], digest).order;
    const { record } = proclaimed([...tied('earlierStage', 'lot'), committed, listed, revealed], even);
    expect(record.elected).toEqual([first]);
    expect(record.ties).toMatchObject([{ tied: [1, 2, 3], chosen: first, steps: [{ rule: 'lot' }] }]);
  });
});

describe('every method of the rulebook', () => {
  const verdict = { base: 'votesCast', threshold: '1/2', strictlyMoreThan: true } as const;
  const ranked = { '["1","2","3"]': 5, '["2","3"]': 3, '["3","2"]': 2 };
  const marked = { '["1"]': 5, '["2"]': 3, '["1","3"]': 2 };
  const grades = { '["1:good","2:fair"]': 6, '["2:fair","3:poor"]': 4 };

  it.each<[CountingRule, Votes, readonly number[]]>([
    [{ method: 'plurality' }, { '["1"]': 5, '["2"]': 3 }, [1]],
    [{ method: 'approval' }, marked, [1]],
    [{ method: 'block', majority: 'absolute' }, marked, [1]],
    [{ method: 'irv' }, ranked, [1]],
    [{ method: 'scottish-stv' }, ranked, [1]],
    [{ method: 'wigm', decimals: 4 }, ranked, [1]],
    [{ method: 'meek' }, ranked, [1]],
    [{ method: 'schulze', unranked: 'last', strength: 'winningVotes' }, { ...ranked, '["2=3","-","1"]': 4 }, [2]],
    [{ method: 'ranked-pairs', unranked: 'last', strength: 'margins' }, { ...ranked, '["2","1"]': 4 }, [2]],
    [{ method: 'points', points: [3, 1] }, ranked, [2]],
    [{ method: 'yes-no', verdict }, { '["1:yes","2:no"]': 6, '["1:no","2:abstain"]': 4 }, [1]],
    [{ method: 'majority-judgment', grades: ['poor', 'fair', 'good'], unjudged: { reading: 'grade', grade: 0 } }, grades, [1]],
  ])('counts: %j', (counting, cast, elected) => {
    const called = [calledWith({ seats: 1, terms: [3] }, {}, counting), ...declared, listed];
    expect(proclaimed(called, cast, counting.method).record).toMatchObject({ method: counting.method, elected });
  });

  it('limits marks below the seats where the vote is limited', () => {
    const called = [calledWith({}, {}, { method: 'limited', maximumMarks: 1 }), ...declared, listed];
    expect(proclaimed(called, marked, 'limited').record).toMatchObject({ valid: 8, invalid: 2, elected: [1, 2] });
  });

  it('takes no judgment from a paper that gives a candidate two', () => {
    const called = [calledWith({ seats: 1, terms: [3] }, {}, { method: 'yes-no', verdict }), ...declared, listed];
    const { record } = proclaimed(called, { '["1:yes","1:no"]': 5, '["1:yes"]': 1 }, 'yes-no');
    expect(record.stages[0]?.totals).toEqual({ 1: '1', 2: '0', 3: '0' });
  });
});

const refusalOf = (act: () => unknown): string => {
  try {
    act();
    return 'nothing was refused';
  } catch (error) {
    if (isDomainError(error)) return error.code;
    throw error;
  }
};
