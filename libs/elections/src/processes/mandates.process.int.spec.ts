import Database from 'better-sqlite3';
import type { DomainEvent, RecordedEvent } from '#kernel';
import type { Process, Reaction } from '#processing';
import { ADA, ASSEMBLY, BALLOT, BEN } from '../../../../test/support/assembly-builders.js';
import { declaredAs, ELECTION, MANDATE } from '../../../../test/support/election-builders.js';
import { beginMandates } from './begin-mandates.process.js';
import { endMandates } from './end-mandates.process.js';
import { examineMandates } from './examine-mandates.process.js';
import { reinstateMandates } from './reinstate-mandates.process.js';
import { withdrawCandidacies } from './withdraw-candidacies.process.js';

/** What a process asks for after these events, the last of which it is asked about. */
const askedAfter = (process: Process, ...events: readonly DomainEvent[]): readonly Reaction[] => {
  const database = new Database(':memory:');
  for (const table of process.schema ?? []) database.exec(table);
  const { react } = process.prepare(database);
  // A process looks at type, data and the place in the stream only, and hears of what it handles; one story here is one stream.
  const reactions = events.map((event, revision) =>
    process.handles.includes(event.type) ? react({ ...event, revision } as RecordedEvent) : [],
  );
  database.close();
  return reactions.at(-1) ?? [];
};

const convened = (kind: 'ordinary' | 'extraordinary', date = '2029-06-14'): DomainEvent => ({
  type: 'AssemblyConvened',
  data: { assemblyId: ASSEMBLY, kind, date, noticeSentOn: '2029-05-01', call: 1, rulebookVersion: 1 },
});
const closed: DomainEvent = { type: 'AssemblyClosed', data: { assemblyId: ASSEMBLY } };
const begun = (changes: object = {}): DomainEvent => ({
  type: 'MandateBegun',
  data: { mandateId: MANDATE, memberId: ADA, body: 'board', from: '2026-06-18', lastYear: 2029, electionId: ELECTION, ...changes },
});
const ended = {
  type: 'MandateEnded',
  data: { mandateId: MANDATE, memberId: ADA, body: 'board', cause: 'resignation', until: '2027-01-01' },
};
const leaves = (cause: string, lastDay = '2027-12-31'): DomainEvent => ({
  type: 'MembershipEnded',
  data: { memberId: ADA, cause, lastDay },
});
const endAsked = (cause: string, until: string) => ({ type: 'EndMandate', data: { mandateId: MANDATE, cause, until, effectiveAt: until } });
const commands = (reactions: readonly Reaction[]) => reactions.map(({ command }) => command);

describe('an ordinary assembly that closes', () => {
  it('ends the mandates of its year, and those an earlier assembly should have ended', () => {
    const end = endAsked('term', '2029-06-14');
    expect(commands(askedAfter(endMandates, convened('ordinary'), begun(), closed))).toEqual([end]);
    const longOver = [convened('ordinary'), begun({ lastYear: 2027 }), closed];
    expect(commands(askedAfter(endMandates, ...longOver))).toEqual([endAsked('term', '2028-01-01')]);
  });

  it('ends what was filled by co-optation', () => {
    const coOpted = { ...begun({ lastYear: 2031, replaces: BALLOT }), type: 'DirectorCoOpted' };
    expect(commands(askedAfter(endMandates, convened('ordinary'), coOpted, closed))).toEqual([endAsked('term', '2029-06-14')]);
  });

  it('leaves what it ratified for the rest of the mandate it completes', () => {
    const coOpted = { ...begun({ lastYear: 2031, replaces: BALLOT }), type: 'DirectorCoOpted' };
    const ratified = { type: 'CoOptationRatified', data: { mandateId: MANDATE, memberId: ADA, body: 'board' } };
    expect(askedAfter(endMandates, convened('ordinary'), coOpted, ratified, closed)).toEqual([]);
    const later = [convened('ordinary', '2031-06-12'), coOpted, ratified, closed];
    expect(commands(askedAfter(endMandates, ...later))).toEqual([endAsked('term', '2031-06-12')]);
  });

  it('leaves the others alone: those it elected, those of later years, those that ended', () => {
    expect(askedAfter(endMandates, convened('ordinary'), begun({ from: '2029-06-14', lastYear: 2029 }), closed)).toEqual([]);
    expect(askedAfter(endMandates, convened('ordinary'), begun({ lastYear: 2030 }), closed)).toEqual([]);
    expect(askedAfter(endMandates, convened('ordinary'), begun(), ended, closed)).toEqual([]);
  });

  it('ends none without its quorum, and does on the second call that has it', () => {
    const noted = (call: number, reached: boolean): DomainEvent => ({
      type: 'QuorumNoted',
      data: { assemblyId: ASSEMBLY, kind: 'ordinary', call, reached },
    });
    const failed = [convened('ordinary'), begun(), noted(1, false)];
    expect(askedAfter(endMandates, ...failed, closed)).toEqual([]);
    expect(commands(askedAfter(endMandates, ...failed, noted(2, true), closed))).toEqual([endAsked('term', '2029-06-14')]);
  });

  it('is on the day the assembly is held in the end', () => {
    const { assemblyId } = convened('ordinary').data as { readonly assemblyId: string };
    const data = { assemblyId, date: '2029-07-05', noticeSentOn: '2029-06-15' };
    for (const type of ['AssemblyPostponed', 'SecondCallConvened'])
      expect(commands(askedAfter(endMandates, convened('ordinary'), { type, data }, begun(), closed))).toEqual([
        endAsked('term', '2029-07-05'),
      ]);
  });

  it('is not an extraordinary one', () => expect(askedAfter(endMandates, convened('extraordinary'), begun(), closed)).toEqual([]));
});

describe('a member who leaves', () => {
  it('sits no longer from the day after her last one', () => {
    for (const cause of ['withdrawal', 'lapse', 'exclusion'])
      expect(commands(askedAfter(endMandates, begun(), leaves(cause)))).toEqual([endAsked('lossOfMembership', '2028-01-01')]);
    expect(commands(askedAfter(endMandates, begun(), leaves('death')))).toEqual([endAsked('death', '2028-01-01')]);
  });

  it('after her mandate ran to its end leaves it at that', () =>
    expect(commands(askedAfter(endMandates, begun(), leaves('withdrawal', '2031-12-31')))).toEqual([endAsked('term', '2030-01-01')]));

  it('had no day in a seat she would have taken later', () =>
    expect(commands(askedAfter(endMandates, begun(), leaves('withdrawal', '2026-06-01')))).toEqual([
      endAsked('lossOfMembership', '2026-06-18'),
    ]));

  it('gives up no seat of somebody else, and none she has given up before', () => {
    expect(askedAfter(endMandates, begun({ memberId: BEN }), leaves('withdrawal'))).toEqual([]);
    expect(askedAfter(endMandates, begun(), ended, leaves('withdrawal'))).toEqual([]);
  });

  it('stands no longer, unless she withdrew before or the result is proclaimed', () => {
    const stands = declaredAs(1, ADA);
    const withdraw = { type: 'WithdrawCandidacy', data: { electionId: ELECTION, candidate: 1 } };
    const withdrawn = { type: 'CandidacyWithdrawn', data: { electionId: ELECTION, candidate: 1 } };
    const proclaimed = { type: 'ElectionProclaimed', data: { electionId: ELECTION } };
    expect(commands(askedAfter(withdrawCandidacies, stands, leaves('withdrawal')))).toEqual([withdraw]);
    for (const before of [withdrawn, proclaimed]) expect(askedAfter(withdrawCandidacies, stands, before, leaves('withdrawal'))).toEqual([]);
    expect(askedAfter(withdrawCandidacies, declaredAs(1, BEN), leaves('withdrawal'))).toEqual([]);
  });
});

describe('an end of membership that is taken back', () => {
  const takenBack = (revision: number): DomainEvent => ({
    type: 'MembershipEntryRetracted',
    data: { memberId: ADA, revision, ground: 'wrongPerson' },
  });
  const lost: DomainEvent = { type: 'MandateEnded', data: { ...ended.data, cause: 'lossOfMembership', until: '2028-01-01' } };
  const reinstated: DomainEvent = {
    type: 'MandateReinstated',
    data: { mandateId: MANDATE, memberId: ADA, body: 'board', ground: 'membershipRestored' },
  };
  const reinstate = { type: 'ReinstateMandate', data: { mandateId: MANDATE, ground: 'membershipRestored' } };
  const SUCCESSOR = '88888888-8888-4888-8888-888888888888';
  const successor: DomainEvent = {
    type: 'DirectorCoOpted',
    data: { mandateId: SUCCESSOR, memberId: BEN, body: 'board', from: '2028-02-01', lastYear: 2029, replaces: MANDATE },
  };

  it('gives back the mandates it had ended, whether or not the process had seen them end', () => {
    expect(commands(askedAfter(reinstateMandates, begun(), leaves('withdrawal'), lost, takenBack(1)))).toEqual([reinstate]);
    expect(commands(askedAfter(reinstateMandates, begun(), leaves('death'), takenBack(1)))).toEqual([reinstate]);
  });

  it('gives back no mandate that had ended before, and none for another entry', () => {
    expect(askedAfter(reinstateMandates, begun(), ended, leaves('withdrawal'), takenBack(2))).toEqual([]);
    expect(askedAfter(reinstateMandates, begun(), leaves('withdrawal'), lost, takenBack(0))).toEqual([]);
  });

  it('leaves no seat to whoever completed the mandate meanwhile', () =>
    expect(commands(askedAfter(endMandates, begun(), lost, successor, reinstated))).toEqual([
      {
        type: 'EndMandate',
        data: { mandateId: SUCCESSOR, cause: 'predecessorReinstated', until: '2028-02-01', effectiveAt: '2028-02-01' },
      },
    ]));

  it('lets the mandate end with the assembly that would have ended it meanwhile', () => {
    const past = [convened('ordinary'), begun(), lost, closed, reinstated];
    expect(commands(askedAfter(endMandates, ...past))).toEqual([endAsked('term', '2029-06-14')]);
    expect(askedAfter(endMandates, convened('ordinary', '2028-06-14'), begun(), lost, closed, reinstated)).toEqual([]);
  });

  it('lets her stand again', () => {
    const withdrawn = { type: 'CandidacyWithdrawn', data: { electionId: ELECTION, candidate: 1 } };
    const stands = { type: 'ReinstateCandidacy', data: { electionId: ELECTION, candidate: 1 } };
    const left = [declaredAs(1, ADA), leaves('withdrawal')];
    expect(commands(askedAfter(withdrawCandidacies, ...left, withdrawn, takenBack(1)))).toEqual([stands]);
    expect(commands(askedAfter(withdrawCandidacies, ...left, takenBack(1)))).toEqual([stands]);
    expect(askedAfter(withdrawCandidacies, declaredAs(1, ADA), withdrawn, leaves('withdrawal'), takenBack(2))).toEqual([]);
    const again = { type: 'CandidacyReinstated', data: { electionId: ELECTION, candidate: 1 } };
    const twice = [...left, withdrawn, takenBack(1), again, leaves('withdrawal')];
    expect(commands(askedAfter(withdrawCandidacies, ...twice))).toMatchObject([{ type: 'WithdrawCandidacy' }]);
  });
});

describe('what the ledger shows to be incompatible', () => {
  const OTHER = '99999999-9999-4999-8999-999999999999';
  const elsewhere = (changes: object = {}): DomainEvent =>
    begun({ mandateId: OTHER, body: 'supervisoryBoard', from: '2027-06-17', lastYear: 2030, ...changes });
  const category: DomainEvent = { type: 'CategoryAssigned', data: { memberId: ADA, category: 'employees', from: '2028-01-01' } };
  const examined = (position: string, since: string) => ({
    type: 'ExamineMandate',
    data: { mandateId: MANDATE, position, since, effectiveAt: since },
  });

  it('is a seat on another body: the earlier mandate is examined', () => {
    expect(commands(askedAfter(examineMandates, begun(), elsewhere()))).toEqual([examined('otherBody', '2027-06-17')]);
    expect(commands(askedAfter(examineMandates, begun(), elsewhere({ from: '2026-06-18' })))).toEqual([
      examined('otherBody', '2026-06-18'),
    ]);
  });

  it('is none on the same body, of somebody else, or that is over', () => {
    expect(askedAfter(examineMandates, begun(), elsewhere({ body: 'board' }))).toEqual([]);
    expect(askedAfter(examineMandates, begun(), elsewhere({ memberId: BEN }))).toEqual([]);
    expect(askedAfter(examineMandates, begun(), ended, elsewhere())).toEqual([]);
    expect(askedAfter(examineMandates, begun({ lastYear: 2027 }), elsewhere())).toEqual([]);
  });

  it('is a category of members', () => {
    expect(commands(askedAfter(examineMandates, begun(), category))).toEqual([examined('employees', '2028-01-01')]);
    expect(askedAfter(examineMandates, begun({ memberId: BEN }), category)).toEqual([]);
  });
});

describe('those who are elected', () => {
  it('take their seats under ids that follow from the election, the same at every retry', () => {
    const won = { from: '2026-06-18', lastYear: 2029 };
    const mandates = [
      { memberId: ADA, ...won },
      { memberId: BEN, ...won },
    ];
    const proclaimed = { type: 'ElectionProclaimed', data: { electionId: ELECTION, body: 'board', mandates } };
    const asked = askedAfter(beginMandates, proclaimed);
    expect(commands(asked)).toMatchObject([
      { type: 'BeginMandate', data: { memberId: ADA, body: 'board', lastYear: 2029, electionId: ELECTION } },
      { type: 'BeginMandate', data: { memberId: BEN } },
    ]);
    expect(askedAfter(beginMandates, proclaimed)).toEqual(asked);
    expect(new Set(asked.map(({ effect }) => effect)).size).toBe(2);
  });
});
