import { story } from '../../../../test/support/decider-story.js';
import { ADA, BALLOT, BEN } from '../../../../test/support/assembly-builders.js';
import { aMember, calledWith, declaredAs, ELECTION } from '../../../../test/support/election-builders.js';
import { candidacyDecider } from './candidacy.decide.js';
import { declareCandidacyDecider } from './declare-candidacy.decide.js';
import type { ElectionEvent } from './election.events.js';
import { electionFolding, type Election } from './election.js';

const listed: ElectionEvent = {
  type: 'CandidatesListed',
  data: { electionId: ELECTION, ballotId: BALLOT, by: 'declaration', order: [1] },
};
const withdrawn: ElectionEvent = { type: 'CandidacyWithdrawn', data: { electionId: ELECTION, candidate: 1 } };
const rejected: ElectionEvent = { type: 'CandidacyRejected', data: { electionId: ELECTION, candidate: 1, ground: 'incomplete' } };

describe('standing for election', () => {
  const declare = (memberId: string) => ({ type: 'DeclareCandidacy', electionId: ELECTION, memberId, on: '2026-06-18' }) as const;
  const facts = { person: aMember({ memberNumber: 98 }) };

  it('numbers candidates in the order in which they declare themselves', () => {
    story(declareCandidacyDecider)
      .knowing(facts)
      .given([calledWith(), declaredAs(1, ADA)])
      .when(declare(BEN))
      .then([declaredAs(2, BEN)]);
  });

  it('is said once, and may be said again after a withdrawal or a refusal', () => {
    story(declareCandidacyDecider)
      .knowing(facts)
      .given([calledWith(), declaredAs(1, ADA)])
      .when(declare(ADA))
      .thenNothingHappens();
    for (const over of [withdrawn, rejected])
      story(declareCandidacyDecider)
        .knowing(facts)
        .given([calledWith(), declaredAs(1, ADA), over])
        .when(declare(ADA))
        .then([declaredAs(2, ADA)]);
    story(declareCandidacyDecider).knowing(facts).when(declare(ADA)).thenRefuses('ELECTION_NOT_FOUND');
  });

  it('keeps the digest of the statement and nothing of its text', () => {
    const statementDigest = 'Zm9yIHRoZSBib2FyZCBhbmQgaXRzIG1lbWJlcnMgYWxs';
    story(declareCandidacyDecider)
      .knowing({ person: aMember() })
      .given([calledWith()])
      .when({ ...declare(ADA), statementDigest })
      .then([declaredAs(1, ADA, { statementDigest })]);
  });

  it('notes the group of a candidate where seats are reserved by it', () => {
    const reservedSeats = { by: 'college', groups: [{ group: 'workers', reserved: 1 }], unfilled: 'vacant' } as const;
    story(declareCandidacyDecider)
      .knowing({ person: aMember({ college: 'workers' }) })
      .given([calledWith({ reservedSeats })])
      .when(declare(ADA))
      .then([declaredAs(1, ADA, { group: 'workers' })]);
  });

  it('is refused with everything that stands in the way', () => {
    story(declareCandidacyDecider)
      .knowing({ person: aMember({ suspended: ['stand'], today: '2026-06-11' }) })
      .given([calledWith({ candidacyDeadline: '2026-06-10' })])
      .when(declare(ADA))
      .thenRefuses('NOT_ELIGIBLE');
    story(declareCandidacyDecider)
      .knowing({ person: aMember({ membership: 'neverAdmitted', memberNumber: undefined }) })
      .given([calledWith()])
      .when(declare(ADA))
      .thenRefuses('NOT_ELIGIBLE');
  });

  it('counts from the day on which it came in', () => {
    const late = { person: aMember({ today: '2026-06-11' }) };
    const past = [calledWith({ candidacyDeadline: '2026-06-10' })];
    story(declareCandidacyDecider)
      .knowing(late)
      .given(past)
      .when({ ...declare(ADA), effectiveAt: '2026-06-10' })
      .then([declaredAs(1, ADA, { receivedOn: '2026-06-10' })]);
    story(declareCandidacyDecider)
      .knowing(late)
      .given(past)
      .when({ ...declare(ADA), effectiveAt: '2026-06-10T08:00:00.000Z' })
      .thenRefuses('DATE_INVALID');
  });

  it('is not for a second round', () =>
    story(declareCandidacyDecider)
      .knowing(facts)
      .given([calledWith({ secondRoundOf: BALLOT })])
      .when(declare(ADA))
      .thenRefuses('SECOND_ROUND_ADMITS_NOBODY_NEW'));

  it('ends when the list is closed', () => {
    story(declareCandidacyDecider)
      .knowing(facts)
      .given([calledWith(), declaredAs(1, ADA), listed])
      .when(declare(BEN))
      .thenRefuses('CANDIDATES_LISTED');
  });
});

describe('the bureau', () => {
  const validate = { type: 'ValidateCandidacy', electionId: ELECTION, candidate: 1 } as const;
  const reject = { type: 'RejectCandidacy', electionId: ELECTION, candidate: 1, ground: 'incomplete' } as const;
  const past = [calledWith(), declaredAs(1, ADA)];
  const validated: ElectionEvent = { type: 'CandidacyValidated', data: { electionId: ELECTION, candidate: 1 } };

  it('validates a candidacy, once', () => {
    story(candidacyDecider).given(past).when(validate).then([validated]);
    story(candidacyDecider)
      .given([...past, validated])
      .when(validate)
      .thenNothingHappens();
    story(candidacyDecider)
      .given([...past, withdrawn])
      .when(validate)
      .thenRefuses('CANDIDACY_OVER');
  });

  it('turns a candidacy down on a ground, until the list is closed', () => {
    story(candidacyDecider).given(past).when(reject).then([rejected]);
    story(candidacyDecider)
      .given([...past, rejected])
      .when(reject)
      .thenNothingHappens();
    story(candidacyDecider)
      .given([...past, listed])
      .when(reject)
      .thenRefuses('CANDIDATES_LISTED');
    story(candidacyDecider)
      .given([...past, withdrawn])
      .when(reject)
      .thenRefuses('CANDIDACY_OVER');
  });

  it('knows candidates by their numbers', () => {
    story(candidacyDecider).when(validate).thenRefuses('ELECTION_NOT_FOUND');
    story(candidacyDecider).given([calledWith()]).when(validate).thenRefuses('CANDIDACY_NOT_FOUND');
  });
});

describe('a candidate who was withdrawn by an entry that is taken back', () => {
  const reinstate = { type: 'ReinstateCandidacy', electionId: ELECTION, candidate: 1 } as const;
  const reinstated: ElectionEvent = { type: 'CandidacyReinstated', data: { electionId: ELECTION, candidate: 1 } };
  const past = [calledWith({}, { candidaciesValidated: true }), declaredAs(1, ADA), withdrawn];
  const statusAfter = (...events: readonly ElectionEvent[]) => {
    const election = events.reduce<Election>(electionFolding.evolve, electionFolding.initialState);
    return election.status === 'unknown' ? election.status : election.candidacies[0]?.status;
  };

  it('stands again, once', () => {
    story(candidacyDecider).given(past).when(reinstate).then([reinstated]);
    story(candidacyDecider)
      .given([...past, reinstated])
      .when(reinstate)
      .thenNothingHappens();
    story(candidacyDecider)
      .given([...past, declaredAs(2, ADA)])
      .when(reinstate)
      .thenNothingHappens();
  });

  it('is judged by the bureau again, unless she is on the paper', () => {
    expect(statusAfter(...past, reinstated)).toBe('declared');
    const validated: ElectionEvent = { type: 'CandidacyValidated', data: { electionId: ELECTION, candidate: 1 } };
    const [called, declared] = [calledWith({}, { candidaciesValidated: true }), declaredAs(1, ADA)];
    expect(statusAfter(called, declared, validated, listed, withdrawn, reinstated)).toBe('validated');
  });
});

describe('a candidate withdraws', () => {
  const withdraw = { type: 'WithdrawCandidacy', electionId: ELECTION, candidate: 1 } as const;
  const past = [calledWith(), declaredAs(1, ADA)];

  it('before the ballot and during it, once', () => {
    story(candidacyDecider).given(past).when(withdraw).then([withdrawn]);
    story(candidacyDecider)
      .given([...past, listed])
      .when(withdraw)
      .then([withdrawn]);
    story(candidacyDecider)
      .given([...past, withdrawn])
      .when(withdraw)
      .thenNothingHappens();
  });
});
