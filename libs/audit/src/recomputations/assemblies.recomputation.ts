import { createHash, type Hash } from 'node:crypto';
import { canonicalJson, type RecordedEvent, type RecordedOneOf } from '#kernel';
import { ballotResult, prioritiesResult, type AssemblyEvent, type AttendanceEvent, type RollEvent } from '#assembly/domain';
import type { Recomputation, RecomputedTable } from '../recomputation.js';
import { inOrder, type Cell, type Row } from '../table.js';
import { ASSEMBLIES_TABLE, RESULTS_TABLE } from '../tables.js';
import { BALLOT_BOX_TYPES, BallotBox, type CountedBallot } from './ballot-box.js';
import { countHashOf } from './count-hash.js';

type Taken = RecordedOneOf<AssemblyEvent | AttendanceEvent | RollEvent>;

interface Gathering {
  row: Row;
  /** who is there now, and by how many check-ins in a row: one that is retracted gives way to the one before it */
  readonly present: Map<string, number>;
  readonly agenda: Cell[];
  readonly quorums: Cell[];
}

/** The lines of a roll that is being frozen: only what is counted and hashed of them is kept. */
interface Lines {
  count: number;
  readonly perCollege: Record<string, number>;
  readonly hash: Hash;
}

/** Assemblies, and what was proclaimed of their resolutions: each roll counted and hashed, each verdict reached again from the votes. */
export class AssembliesRecomputation implements Recomputation {
  readonly handles: readonly string[] = [
    ...['AssemblyConvened', 'ResolutionTabled', 'RollPart', 'RollFrozen', 'AssemblyOpened', 'CheckedIn', 'CheckedOut', 'QuorumNoted'],
    'CheckInRetracted',
    ...['AssemblyClosed', 'ResultProclaimed', 'PrioritiesProclaimed', 'BallotAnnulled', ...BALLOT_BOX_TYPES],
  ];
  readonly tables: readonly RecomputedTable[] = [
    { table: ASSEMBLIES_TABLE, rows: () => inOrder(ASSEMBLIES_TABLE, [...this.gatherings.values()].map(assemblyRow)) },
    {
      table: RESULTS_TABLE,
      rows: () =>
        inOrder(
          RESULTS_TABLE,
          [...this.box.ballots.values()].map((ballot) => this.resultRow(ballot)),
        ),
    },
  ];
  private readonly gatherings = new Map<string, Gathering>();
  private readonly rolls = new Map<string, Lines>();
  private readonly box = new BallotBox();
  private readonly proclaimed = new Set<string>();
  private readonly annulled = new Set<string>();

  take(event: RecordedEvent): void {
    if (BALLOT_BOX_TYPES.some((type) => type === event.type)) return this.box.take(event);
    if (event.type === 'ResultProclaimed' || event.type === 'PrioritiesProclaimed')
      return void this.proclaimed.add((event.data as { readonly ballotId: string }).ballotId);
    if (event.type === 'BallotAnnulled') return void this.annulled.add((event.data as { readonly ballotId: string }).ballotId);
    // Only types of this union are asked for besides.
    this.takeAct(event as Taken);
  }

  private takeAct(event: Taken): void {
    if (event.type === 'AssemblyConvened') {
      const { assemblyId, kind, date, noticeSentOn, call, rulebookVersion } = event.data;
      const row = { assemblyId, kind, date, noticeSentOn, call, rulebookVersion, status: 'convened', bureau: [], roll: null };
      this.gatherings.set(assemblyId, { row, present: new Map(), agenda: [], quorums: [] });
      return;
    }
    if (event.type === 'RollPart') return this.takeLines(event.data);
    const gathering = this.gatherings.get(event.data.assemblyId);
    if (gathering) this.takeLater(gathering, event);
  }

  private takeLater(gathering: Gathering, event: Exclude<Taken, { readonly type: 'AssemblyConvened' | 'RollPart' }>): void {
    const { row, present, agenda, quorums } = gathering;
    switch (event.type) {
      case 'ResolutionTabled': {
        const { resolutionId, number, kind, textDigest, proposedBy = 'board' } = event.data;
        agenda.push({ resolutionId, number, kind, textDigest, proposedBy });
        return;
      }
      case 'RollFrozen': {
        const lines = this.rolls.get(event.data.freezeId);
        this.rolls.delete(event.data.freezeId);
        const { asOf, date } = event.data;
        const { count = 0, perCollege = {}, hash = createHash('sha256') } = lines ?? {};
        gathering.row = { ...row, roll: { asOf, date, count, perCollege, rollHash: hash.digest('hex') } };
        return;
      }
      case 'AssemblyOpened':
        gathering.row = { ...row, status: 'open', bureau: event.data.bureau };
        return;
      case 'CheckedIn':
        present.set(event.data.memberId, (present.get(event.data.memberId) ?? 0) + 1);
        return;
      case 'CheckedOut':
        present.delete(event.data.memberId);
        return;
      case 'CheckInRetracted':
        return stepBack(present, event.data.memberId);
      case 'QuorumNoted': {
        const { assemblyId: _ofThisAssembly, ...quorum } = event.data;
        quorums.push(quorum);
        return;
      }
      case 'AssemblyClosed':
        gathering.row = { ...row, status: 'closed' };
    }
  }

  private takeLines({ freezeId, college, memberIds }: (RollEvent & { readonly type: 'RollPart' })['data']): void {
    const lines = this.rolls.get(freezeId) ?? { count: 0, perCollege: {}, hash: createHash('sha256') };
    this.rolls.set(freezeId, lines);
    lines.count += memberIds.length;
    if (college !== undefined) lines.perCollege[college] = (lines.perCollege[college] ?? 0) + memberIds.length;
    for (const memberId of memberIds) lines.hash.update(`${memberId}\t${college ?? ''}\n`);
  }

  /** The verdict is reached again; that one was proclaimed is all that is believed of the proclamation. */
  private resultRow({ opened, closed, grouped }: CountedBallot): Row {
    const { ballotId, assemblyId, subject, mode, method } = opened;
    const subjectId = subject.kind === 'resolution' ? subject.resolutionId : subject.electionId;
    const proclaimed = this.proclaimed.has(ballotId);
    const status = this.annulled.has(ballotId) ? 'annulled' : proclaimed ? 'proclaimed' : closed ? 'closed' : 'open';
    const votes = { votes: grouped };
    const result = proclaimed ? (prioritiesResult(opened, votes) ?? ballotResult(opened, votes)) : undefined;
    const verdict = result ? cellOf({ ...result, countHash: countHashOf(ballotId, grouped) }) : null;
    return { ballotId, assemblyId, subjectId, mode, method, status, result: verdict };
  }
}

const stepBack = (present: Map<string, number>, memberId: string): void => {
  const checkIns = present.get(memberId) ?? 0;
  if (checkIns > 1) present.set(memberId, checkIns - 1);
  else present.delete(memberId);
};

const assemblyRow = ({ row, present, agenda, quorums }: Gathering): Row => ({ ...row, agenda, present: present.size, quorums });

/** As an export holds it: what is absent is left out. Canonical JSON carries nothing a cell cannot. */
const cellOf = (value: object): Cell => JSON.parse(canonicalJson(value)) as Cell;
