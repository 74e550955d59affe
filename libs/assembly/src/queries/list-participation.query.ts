import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { ReadModels } from '#processing';
import type { BallotOpened } from '../domain/ballot.events.js';
import { assemblyRows, attendanceRow, ballotRows, participationRow, summaryOf, type AssemblyRow } from './assembly-rows.js';
import type { AssemblySummary, BallotView } from './assembly-view.js';
import type { AssemblyPageRequest } from './list-assemblies.query.js';
import { resolutionRows } from './convocation-rows.js';
import { rollView } from './roll-rows.js';

/** How many used their right in one ballot. */
export interface BallotParticipation {
  readonly ballotId: string;
  readonly subject: BallotOpened['data']['subject']['kind'];
  /** place of the resolution on the agenda; null for an election */
  readonly resolution: number | null;
  readonly status: BallotView['status'];
  readonly rights: number;
  /** votes given; null where they were counted on papers or hands and no result says how many */
  readonly votes: number | null;
}

/** How many took part in one assembly. */
export interface AssemblyParticipation extends AssemblySummary {
  /** lines of the voting roll */
  readonly members: number;
  readonly present: number;
  readonly represented: number;
  readonly ballots: readonly BallotParticipation[];
}

export interface ParticipationPage {
  readonly items: readonly AssemblyParticipation[];
  readonly nextCursor: string | null;
  readonly number: number;
  readonly stale: boolean;
}

export interface ParticipationRequest extends AssemblyPageRequest {
  /** only assemblies of this day or before it */
  readonly until?: string;
}

/** How many took part in each assembly whose roll is frozen, the latest first: a page may be short and go on all the same. */
export class ListParticipation extends Query<ParticipationPage> {
  constructor(readonly page: ParticipationRequest) {
    super();
  }
}

@QueryHandler(ListParticipation)
export class ListParticipationHandler implements IQueryHandler<ListParticipation> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute({ page: { limit, cursor, minNumber, until = '9999' } }: ListParticipation): Promise<ParticipationPage> {
    const record = await this.readModels.waitFor('assembly-record', minNumber);
    const tally = await this.readModels.waitFor('tally', minNumber);
    // Ids sort before `~`: the day itself is in.
    const [date = until, assemblyId = '~'] = cursor?.split('~') ?? [];
    const rows = assemblyRows(this.readModels.reader('assembly-record'), limit + 1, { date, assemblyId });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.flatMap((row) => this.participationIn(row) ?? []),
      nextCursor: rows.length > limit && last ? `${last.date}~${last.assembly_id}` : null,
      number: Math.min(record.number, tally.number),
      stale: record.stale || tally.stale,
    };
  }

  private participationIn(row: AssemblyRow): AssemblyParticipation | undefined {
    const database = this.readModels.reader('assembly-record');
    const roll = rollView(database, row);
    if (!roll || row.status === 'cancelled') return undefined;
    const numbers = new Map(resolutionRows(database, row.assembly_id).map(({ resolutionId, number }) => [resolutionId, number]));
    const ballots = ballotRows(database, row.assembly_id).map((ballot) => this.ballotIn(ballot, numbers));
    return { ...summaryOf(row), members: roll.count, ...attendanceRow(database, row.assembly_id), ballots };
  }

  private ballotIn(ballot: ReturnType<typeof ballotRows>[number], numbers: ReadonlyMap<string, number>): BallotParticipation {
    const { ballotId, status, opened, result } = ballot;
    const { subject, mode, rollCount: rights } = opened;
    const counted = result ? sumOf(result.counts) : null;
    const votes = mode === 'open' ? participationRow(this.readModels.reader('tally'), ballot).votes : counted;
    const resolution = subject.kind === 'resolution' ? (numbers.get(subject.resolutionId) ?? null) : null;
    return { ballotId, subject: subject.kind, resolution, status, rights, votes };
  }
}

const sumOf = ({ for: inFavour, against, abstain, blank, null: invalid }: NonNullable<BallotView['result']>['counts']): number =>
  inFavour + against + abstain + blank + invalid;
