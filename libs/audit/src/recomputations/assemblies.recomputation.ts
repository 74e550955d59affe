import type { RecordedEvent, RecordedOneOf } from '#kernel';
import { ballotResult, prioritiesResult, type AssemblyEvent, type AttendanceEvent, type RollEvent } from '#assembly/domain';
import type { Recomputation, RecomputedTable } from '../recomputation.js';
import { cellOf, inOrder, type Row } from '../table.js';
import { ASSEMBLIES_TABLE, RESULTS_TABLE } from '../tables.js';
import { BALLOT_BOX_TYPES, BallotBox, type CountedBallot } from './ballot-box.js';
import { countHashOf } from './count-hash.js';
import { CountedLines, Gathering } from './gathering.js';

type Taken = RecordedOneOf<AssemblyEvent | AttendanceEvent | RollEvent>;

/** Assemblies, and what was proclaimed of their resolutions: each roll counted and hashed, each verdict reached again from the votes. */
export class AssembliesRecomputation implements Recomputation {
  readonly handles: readonly string[] = [
    ...['AssemblyConvened', 'AssemblyPostponed', 'AssemblyCancelled', 'SecondCallConvened', 'ConsultationListDrawn'],
    ...['ResolutionTabled', 'ResolutionAmended', 'ResolutionWithdrawn', 'RollPart', 'RollFrozen', 'RollCorrected', 'AssemblyOpened'],
    ...['CheckedIn', 'CheckedOut', 'CheckInRetracted', 'QuorumNoted', 'AssemblyClosed'],
    ...['ResultProclaimed', 'PrioritiesProclaimed', 'BallotAnnulled', ...BALLOT_BOX_TYPES],
  ];
  readonly tables: readonly RecomputedTable[] = [
    {
      table: ASSEMBLIES_TABLE,
      rows: () =>
        inOrder(
          ASSEMBLIES_TABLE,
          [...this.gatherings.values()].flatMap((gathering) => gathering.rows()),
        ),
    },
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
  private readonly lines = new Map<string, CountedLines>();
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
    if (event.type === 'RollPart') return this.linesOf(event.data.freezeId).take(event.data);
    const gathering = this.gatherings.get(event.data.assemblyId) ?? new Gathering();
    this.gatherings.set(event.data.assemblyId, gathering);
    switch (event.type) {
      case 'RollFrozen':
        gathering.freeze(this.linesOf(event.data.freezeId).frozen(event.data));
        this.lines.delete(event.data.freezeId);
        return;
      case 'RollCorrected':
        return gathering.correct(event.data);
      case 'ResolutionAmended':
      case 'ResolutionWithdrawn':
        // A text under a ballot stays as it is.
        if (!this.isPutToVote(event.data.resolutionId)) gathering.take(event);
        return;
      default:
        gathering.take(event);
    }
  }

  private linesOf(freezeId: string): CountedLines {
    const lines = this.lines.get(freezeId) ?? new CountedLines();
    this.lines.set(freezeId, lines);
    return lines;
  }

  private isPutToVote(resolutionId: string): boolean {
    return [...this.box.ballots.values()].some(
      ({ opened: { ballotId, subject } }) =>
        subject.kind === 'resolution' && subject.resolutionId === resolutionId && !this.annulled.has(ballotId),
    );
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
