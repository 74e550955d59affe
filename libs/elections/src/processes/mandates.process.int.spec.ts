import Database from 'better-sqlite3';
import type { DomainEvent, RecordedEvent } from '#kernel';
import type { Process, Reaction } from '#processing';
import { ADA, ASSEMBLY, BALLOT, BEN } from '../../../../test/support/assembly-builders.js';
import { declaredAs, ELECTION, MANDATE } from '../../../../test/support/election-builders.js';
import { beginMandates } from './begin-mandates.process.js';
import { endMandates } from './end-mandates.process.js';
import { withdrawCandidacies } from './withdraw-candidacies.process.js';

/** What a process asks for after these events, the last of which it is asked about. */
const askedAfter = (process: Process, ...events: readonly DomainEvent[]): readonly Reaction[] => {
  const database = new Database(':memory:');
  for (const table of process.schema ?? []) database.exec(table);
  const { react } = process.prepare(database);
  // A process looks at type and data only.
  const reactions = events.map((event) => react(event as RecordedEvent));
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
const ended: DomainEvent = {
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
    expect(commands(askedAfter(endMandates, convened('ordinary'), begun({ lastYear: 2028 }), closed))).toEqual([end]);
  });

  it('ends what was filled by co-optation', () => {
    const coOpted = { ...begun({ lastYear: 2031, replaces: BALLOT }), type: 'DirectorCoOpted' };
    expect(commands(askedAfter(endMandates, convened('ordinary'), coOpted, closed))).toEqual([endAsked('term', '2029-06-14')]);
  });

  it('leaves the others alone: those it elected, those of later years, those that ended', () => {
    expect(askedAfter(endMandates, convened('ordinary'), begun({ from: '2029-06-14', lastYear: 2029 }), closed)).toEqual([]);
    expect(askedAfter(endMandates, convened('ordinary'), begun({ lastYear: 2030 }), closed)).toEqual([]);
    expect(askedAfter(endMandates, convened('ordinary'), begun(), ended, closed)).toEqual([]);
  });

  it('is not an extraordinary one', () => expect(askedAfter(endMandates, convened('extraordinary'), begun(), closed)).toEqual([]));
});

describe('a member who leaves', () => {
  it('sits no longer from the day after her last one', () => {
    for (const cause of ['withdrawal', 'lapse', 'exclusion'])
      expect(commands(askedAfter(endMandates, begun(), leaves(cause)))).toEqual([endAsked('lossOfMembership', '2028-01-01')]);
    expect(commands(askedAfter(endMandates, begun(), leaves('death')))).toEqual([endAsked('death', '2028-01-01')]);
  });

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
