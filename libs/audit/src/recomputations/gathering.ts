import { createHash, type Hash } from 'node:crypto';
import {
  assemblyFolding,
  rightsOn,
  type Assembly,
  type AssemblyEvent,
  type AttendanceEvent,
  type Convened,
  type RollEvent,
} from '#assembly/domain';
import { cellOf, type Cell, type Row } from '../table.js';

type RollPart = Extract<RollEvent, { readonly type: 'RollPart' }>['data'];
type RollFrozen = Extract<RollEvent, { readonly type: 'RollFrozen' }>['data'];
type RollCorrected = Extract<RollEvent, { readonly type: 'RollCorrected' }>['data'];

/** The lines of a roll that is being frozen: only what is counted and hashed of them is kept. */
export class CountedLines {
  private count = 0;
  private readonly perCollege: Record<string, number> = {};
  private readonly hash: Hash = createHash('sha256');

  take({ college, memberIds }: RollPart): void {
    this.count += memberIds.length;
    if (college !== undefined) this.perCollege[college] = (this.perCollege[college] ?? 0) + memberIds.length;
    for (const memberId of memberIds) this.hash.update(`${memberId}\t${college ?? ''}\n`);
  }

  /** What the freeze should have said of these lines. */
  frozen({ assemblyId, freezeId, asOf, date }: RollFrozen): RollFrozen {
    const { count, perCollege } = this;
    return { assemblyId, freezeId, asOf, date, count, perCollege, rollHash: this.hash.digest('hex') };
  }
}

const ACTS: ReadonlySet<string> = new Set(['AssemblyConvened', 'AssemblyPostponed', 'AssemblyCancelled', 'SecondCallConvened']);

/** One assembly, by the rules that follow it. */
export class Gathering {
  private assembly: Assembly = assemblyFolding.initialState;
  private frozen: RollFrozen | undefined;
  private readonly corrections: RollCorrected[] = [];
  /** who is there now, and by how many check-ins in a row: one that is retracted gives way to the one before it */
  private readonly present = new Map<string, number>();
  private readonly quorums: Cell[] = [];
  private readonly convocations: Cell[] = [];

  take(event: AssemblyEvent | AttendanceEvent): void {
    if (event.type === 'CheckedIn') return this.countCheckIns(event.data.memberId, 1);
    if (event.type === 'CheckInRetracted') return this.countCheckIns(event.data.memberId, -1);
    if (event.type === 'CheckedOut') return void this.present.delete(event.data.memberId);
    if (event.type === 'QuorumNoted') {
      const { assemblyId: _ofThisAssembly, ...quorum } = event.data;
      this.quorums.push(cellOf(quorum));
    }
    if (ACTS.has(event.type)) this.convocations.push(actOf(event));
    this.assembly = assemblyFolding.evolve(this.assembly, event);
  }

  private countCheckIns(memberId: string, more: 1 | -1): void {
    const checkIns = (this.present.get(memberId) ?? 0) + more;
    if (checkIns > 0) this.present.set(memberId, checkIns);
    else this.present.delete(memberId);
  }

  freeze(roll: RollFrozen): void {
    this.frozen = roll;
  }

  correct(correction: RollCorrected): void {
    this.corrections.push(correction);
  }

  /** @returns nothing for an assembly nobody convened */
  rows(): readonly Row[] {
    return this.assembly.status === 'unknown' ? [] : [this.rowOf(this.assembly)];
  }

  private rowOf({ status, convocation, resolutions, bureau = [], cancelled, consultationList }: Convened): Row {
    const { assemblyId, kind, date, noticeSentOn, call, rulebookVersion } = convocation;
    const { time = null, venue = null, placeDigest = null, agenda: agendaDigests = [], documents = [] } = convocation;
    const agenda = resolutions.map(
      ({ resolutionId, number, kind: of, textDigest, annexDigests = [], proposedBy = 'board', withdrawn = false }) => {
        return { resolutionId, number, kind: of, textDigest, annexDigests, proposedBy, withdrawn };
      },
    );
    const { assemblyId: _ofThisAssembly, ...listed } = consultationList ?? { assemblyId };
    const convened = { time, venue, placeDigest, agendaDigests, documents, convocations: this.convocations };
    return cellOf({
      ...{ assemblyId, kind, date, noticeSentOn, call, rulebookVersion, ...convened, agenda, bureau },
      ...{ status: cancelled ? 'cancelled' : status, consultationList: consultationList ? listed : null },
      ...{ roll: this.rollNow(), present: this.present.size, quorums: this.quorums },
    }) as Row;
  }

  private rollNow(): object | null {
    const { frozen, corrections } = this;
    if (!frozen) return null;
    const { asOf, date, count, perCollege, rollHash } = frozen;
    const rights = rightsOn({ status: 'frozen', parts: [], frozen, corrections });
    const told = corrections.map(({ assemblyId: _ofThisAssembly, ...correction }) => correction);
    return { asOf, date, count, perCollege, rollHash, rights, corrections: told };
  }
}

const actOf = ({ type, data }: AssemblyEvent): Cell => {
  const { date, time, placeDigest, venue, noticeSentOn, lateNotice, ground, kinds } = data as Readonly<Record<string, unknown>>;
  return cellOf({ act: type, date, time, placeDigest, venue, noticeSentOn, lateNotice, ground, kinds });
};
