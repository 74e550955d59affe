import { story } from '../../../../test/support/decider-story.js';
import { anAssembly, ASSEMBLY, rulebookWith } from '../../../../test/support/assembly-builders.js';
import { calledWith, ELECTION, rulesOfElections } from '../../../../test/support/election-builders.js';
import type { ElectionRules } from '#statutes/domain';
import { callElectionDecider } from './call-election.decide.js';

const call = { type: 'CallElection', electionId: ELECTION, assemblyId: ASSEMBLY, body: 'board', seats: 2, method: 'block' } as const;
const facts = { assembly: anAssembly('convened'), rulebook: rulebookWith() };
const under = (elections: Partial<ElectionRules>) => ({ ...facts, rulebook: rulebookWith({ elections: rulesOfElections(elections) }) });

describe('calling an election', () => {
  it('writes down the rules of the day with the version they come from', () => {
    story(callElectionDecider).knowing(facts).when(call).then([calledWith()]);
  });

  it('is done once, at a known assembly', () => {
    story(callElectionDecider).knowing(facts).given([calledWith()]).when(call).thenRefuses('ELECTION_ALREADY_CALLED');
    story(callElectionDecider)
      .knowing({ ...facts, assembly: { status: 'unknown' } })
      .when(call)
      .thenRefuses('ASSEMBLY_NOT_FOUND');
  });

  it('takes a method of the rulebook with its parameters, the first where none is named', () => {
    const known = under({ methods: [{ method: 'meek', decimals: 9 }, { method: 'block' }] });
    const expected = calledWith({}, {}, { method: 'meek', decimals: 9 });
    story(callElectionDecider)
      .knowing(known)
      .when({ ...call, method: undefined })
      .then([expected]);
    story(callElectionDecider)
      .knowing(known)
      .when({ ...call, method: 'irv' })
      .thenRefuses('METHOD_NOT_IN_RULEBOOK');
  });

  it('refuses seats the method cannot fill before anybody has voted', () => {
    const irv = under({ methods: [{ method: 'irv' }] });
    story(callElectionDecider)
      .knowing(irv)
      .when({ ...call, method: 'irv' })
      .thenRefuses('IRV_ONE_SEAT');
    story(callElectionDecider)
      .knowing(facts)
      .when({ ...call, seats: 0 })
      .thenRefuses('SEATS_INVALID');
  });

  it('gives each seat a term of its own, so that the board is renewed in part each year', () => {
    story(callElectionDecider)
      .knowing(facts)
      .when({ ...call, terms: [3, 1] })
      .then([calledWith({ terms: [3, 1] })]);
    for (const terms of [[3], [3, 4], [0, 1]])
      story(callElectionDecider)
        .knowing(facts)
        .when({ ...call, terms })
        .thenRefuses('TERMS_INVALID');
  });

  it('takes the deadline for candidacies from the rulebook, or from the call where the rulebook leaves it open', () => {
    const early = under({ candidacyDays: 21 });
    story(callElectionDecider)
      .knowing(early)
      .when(call)
      .then([calledWith({ candidacyDeadline: '2026-05-28' })]);
    story(callElectionDecider)
      .knowing(early)
      .when({ ...call, candidacyDeadline: '2026-06-10' })
      .thenRefuses('CANDIDACY_DEADLINE_INVALID');
    story(callElectionDecider)
      .knowing(facts)
      .when({ ...call, candidacyDeadline: '2026-06-10' })
      .then([calledWith({ candidacyDeadline: '2026-06-10' })]);
    for (const candidacyDeadline of ['2026-06-19', '2026-06-31'])
      story(callElectionDecider)
        .knowing(facts)
        .when({ ...call, candidacyDeadline })
        .thenRefuses('CANDIDACY_DEADLINE_INVALID');
  });

  it('reserves seats for groups the rulebook knows, never more than there are', () => {
    const colleges = { ...facts, rulebook: rulebookWith({ colleges: [{ college: 'workers', weight: '1' }] }) };
    const reserve = (group: string, reserved: number) =>
      ({ ...call, reservedSeats: { by: 'college', groups: [{ group, reserved }], unfilled: 'vacant' } }) as const;
    story(callElectionDecider)
      .knowing(colleges)
      .when(reserve('workers', 1))
      .then([calledWith({ reservedSeats: reserve('workers', 1).reservedSeats })]);
    story(callElectionDecider).knowing(colleges).when(reserve('owners', 1)).thenRefuses('GROUP_UNKNOWN');
    story(callElectionDecider).knowing(colleges).when(reserve('workers', 3)).thenRefuses('SEAT_RULES_INVALID');
  });
});
