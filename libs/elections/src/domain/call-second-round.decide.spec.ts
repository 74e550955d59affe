import type { Candidate, CountRecord } from '#counting';
import type { CountingRule } from '#statutes/domain';
import { story } from '../../../../test/support/decider-story.js';
import { ADA, BALLOT, BEN, CLEO } from '../../../../test/support/assembly-builders.js';
import { calledWith, declaredAs, ELECTION } from '../../../../test/support/election-builders.js';
import { callSecondRoundDecider } from './call-second-round.decide.js';
import type { ElectionEvent, ReservedSeats } from './election.events.js';
import { electionFolding, type Election } from './election.js';

const SECOND = '77777777-7777-4777-8777-777777777777';
const DAN = 'dddddddd-dddd-4ddd-8ddd-dddddddddddd';
const call = { type: 'CallSecondRound', electionId: SECOND, of: ELECTION } as const;
const twoRounds: CountingRule = { method: 'block', majority: 'absolute', secondRound: { admit: 'best', perSeat: 1 } };

/** A first round in which candidate 2 won a seat, and candidates 1, 3 and 4 had these votes. */
const record = (changes: Partial<CountRecord> = {}): CountRecord => ({
  method: 'block',
  parameters: {},
  seats: 3,
  quota: '51',
  valid: 100,
  invalid: 0,
  blank: 0,
  candidates: [1, 2, 3, 4].map((n): Candidate => ({ n, name: '' })),
  stages: [{ stage: 1, cause: { kind: 'tally' }, totals: { 1: '20', 2: '60', 3: '40', 4: '30' }, elected: [2], excluded: [] }],
  elected: [2],
  vacant: 2,
  ties: [],
  ...changes,
});

const proclaimedWith = (result: CountRecord): ElectionEvent => ({
  type: 'ElectionProclaimed',
  data: {
    electionId: ELECTION,
    ballotId: BALLOT,
    body: 'board',
    elected: result.elected.map(() => BEN),
    mandates: [],
    record: result,
    countHash: '',
    recordHash: '',
  },
});

const declared = [ADA, BEN, CLEO, DAN].map((memberId, index) => declaredAs(index + 1, memberId));

const firstRound = (
  result: CountRecord | undefined,
  changes: Parameters<typeof calledWith>[0] = {},
  rules: Parameters<typeof calledWith>[1] = {},
  counting: CountingRule = twoRounds,
): { readonly first: Election } => {
  const called = calledWith({ seats: 3, terms: [3, 2, 1], ...changes }, rules, counting);
  const past = [called, ...declared, ...(result ? [proclaimedWith(result)] : [])];
  return { first: past.reduce<Election>(electionFolding.evolve, electionFolding.initialState) };
};

const secondCall = (changes: object = {}, counting: object = { method: 'block', majority: 'relative' }): ElectionEvent => {
  const { data } = calledWith({ seats: 2, terms: [2, 1] });
  return { type: 'ElectionCalled', data: { ...data, electionId: SECOND, counting, secondRoundOf: ELECTION, ...changes } as typeof data };
};

const standing = (...members: readonly string[]) =>
  members.map((memberId, index) => {
    const { data } = declaredAs(index + 1, memberId);
    const memberNumber = declared.find((one) => one.data.memberId === memberId)?.data.memberNumber ?? 0;
    return { type: 'CandidacyDeclared' as const, data: { ...data, electionId: SECOND, memberNumber } };
  });

describe('a second round', () => {
  it('is for the seats nobody won, with whom the rulebook admits, by relative majority', () =>
    story(callSecondRoundDecider)
      .knowing(firstRound(record()))
      .when(call)
      .then([secondCall(), ...standing(CLEO, DAN)]));

  it('is called once', () => {
    story(callSecondRoundDecider).knowing(firstRound(record())).given([secondCall()]).when(call).thenNothingHappens();
    story(callSecondRoundDecider).knowing(firstRound(record())).given([calledWith()]).when(call).thenRefuses('ELECTION_ALREADY_CALLED');
  });

  it('needs no second look of the bureau', () =>
    story(callSecondRoundDecider)
      .knowing(firstRound(record(), {}, { candidaciesValidated: true }))
      .when(call)
      .then([
        secondCall({ rules: calledWith({}, { candidaciesValidated: true }).data.rules }),
        ...standing(CLEO, DAN),
        ...[1, 2].map((candidate) => ({ type: 'CandidacyValidated' as const, data: { electionId: SECOND, candidate } })),
      ]));

  it('is of a first one that is proclaimed, by a rule of two rounds, and that left a seat and somebody to fill it', () => {
    story(callSecondRoundDecider)
      .knowing({ first: { status: 'unknown' } })
      .when(call)
      .thenRefuses('ELECTION_NOT_FOUND');
    story(callSecondRoundDecider).knowing(firstRound(undefined)).when(call).thenRefuses('ELECTION_NOT_PROCLAIMED');
    for (const counting of [{ method: 'block', majority: 'absolute' }, { method: 'scottish-stv' }] as const)
      story(callSecondRoundDecider)
        .knowing(firstRound(record(), {}, {}, counting))
        .when(call)
        .thenRefuses('NO_SECOND_ROUND');
    story(callSecondRoundDecider)
      .knowing(firstRound(record({ vacant: 0 })))
      .when(call)
      .thenRefuses('SECOND_ROUND_WITHOUT_OBJECT');
    const withdrawn = record().candidates.map((candidate) => ({ ...candidate, withdrawn: true }));
    story(callSecondRoundDecider)
      .knowing(firstRound(record({ candidates: withdrawn })))
      .when(call)
      .thenRefuses('SECOND_ROUND_WITHOUT_OBJECT');
  });

  it('keeps a limited vote limited', () =>
    story(callSecondRoundDecider)
      .knowing(firstRound(record(), {}, {}, { ...twoRounds, method: 'limited', maximumMarks: 2 }))
      .when(call)
      .then([secondCall({ method: 'limited' }, { method: 'limited', majority: 'relative', maximumMarks: 1 }), ...standing(CLEO, DAN)]));
});

describe('seats reserved in a second round', () => {
  const reserved = (groups: ReservedSeats['groups'], unfilled: ReservedSeats['unfilled'] = 'vacant'): ReservedSeats => ({
    by: 'college',
    groups,
    unfilled,
  });
  const staff = (...numbers: readonly number[]) =>
    record().candidates.map((candidate) => (numbers.includes(candidate.n) ? { ...candidate, group: 'staff' } : candidate));
  const leftOf = (reservedSeats: ReservedSeats, candidates: readonly Candidate[]) => {
    const facts = firstRound(record({ candidates }), { reservedSeats });
    const [called, ...others] = callSecondRoundDecider.decide({ ...call, at: '' }, { status: 'unknown' }, facts);
    if (called?.type !== 'ElectionCalled') throw new Error('nothing was called');
    const admitted = others.flatMap((event) => (event.type === 'CandidacyDeclared' ? [event.data.memberId] : []));
    return { groups: called.data.reservedSeats?.groups, admitted };
  };

  it('are those the first one left, and bring the best of their group with them', () =>
    expect(leftOf(reserved([{ group: 'staff', reserved: 2, maximum: 3 }]), staff(1, 2))).toEqual({
      groups: [{ group: 'staff', reserved: 1, maximum: 2 }],
      admitted: [ADA, CLEO, DAN],
    }));

  it('are not owed to a group nobody of which is left, where they are open to all', () =>
    expect(leftOf(reserved([{ group: 'staff', reserved: 3 }], 'open'), staff(2)).groups).toEqual([{ group: 'staff', reserved: 0 }]));

  it('close a group out that has all it may have', () =>
    expect(leftOf(reserved([{ group: 'staff', maximum: 1 }]), staff(1, 2)).groups).toEqual([{ group: 'staff', maximum: 0 }]));
});
