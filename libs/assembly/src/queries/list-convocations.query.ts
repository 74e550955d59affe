import { Inject } from '@nestjs/common';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import { CountMembers, GetRoster, type RosterPage } from '#membership';
import type { ReadModels } from '#processing';
import { assemblyNotFound } from '../domain/assembly.errors.js';
import { DISPATCH } from '../projections/dispatch.projection.js';
import { assemblyRow } from './assembly-rows.js';
import { dispatchCount, dispatchesOf, type DispatchCount, type DispatchView } from './dispatch-rows.js';

type Member = Pick<RosterPage['items'][number], 'memberId' | 'memberNumber' | 'name'>;

/** Whether the convocation reached a member, and by which channels it went out. */
export interface ConvocationLine extends Member {
  readonly reached: boolean;
  readonly dispatches: readonly DispatchView[];
}

export interface ConvocationPage {
  /** calendar date the members are called for */
  readonly date: string;
  /** members on that day, as known now */
  readonly members: number;
  readonly count: DispatchCount;
  readonly items: readonly ConvocationLine[];
  /** pass it back for the next page; null on the last one */
  readonly nextCursor: string | null;
  readonly number: number;
  readonly stale: boolean;
}

export interface ConvocationQuestion {
  /** only those it reached, or did not; everybody when absent */
  readonly reached?: boolean;
  /** how many members are looked at, 1 to 500: a page of those not reached may hold fewer */
  readonly limit: number;
  readonly cursor?: string;
  readonly minNumber?: number;
}

/** Everybody who is a member on the day of the assembly, as known now, and what became of her convocation. */
export class ListConvocations extends Query<ConvocationPage> {
  constructor(
    readonly assemblyId: string,
    readonly question: ConvocationQuestion,
  ) {
    super();
  }
}

@QueryHandler(ListConvocations)
export class ListConvocationsHandler implements IQueryHandler<ListConvocations> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly queries: QueryBus,
  ) {}

  /** @throws DomainError `ASSEMBLY_NOT_FOUND`, `LIMIT_INVALID`, `CURSOR_INVALID` */
  async execute({ assemblyId, question: { reached, limit, cursor, minNumber } }: ListConvocations): Promise<ConvocationPage> {
    const [record, dispatched] = await Promise.all([
      this.readModels.waitFor('assembly-record', minNumber),
      this.readModels.waitFor(DISPATCH, minNumber),
    ]);
    const assembly = assemblyRow(this.readModels.reader('assembly-record'), assemblyId);
    if (!assembly) throw assemblyNotFound(assemblyId);
    const { date } = assembly;
    const [roster, { members }] = await Promise.all([
      this.queries.execute(new GetRoster({ asOf: date, limit, cursor, minNumber })),
      this.queries.execute(new CountMembers({ asOf: date, minNumber })),
    ]);
    const items = this.linesOf(roster.items, assemblyId, date).filter((line) => reached === undefined || line.reached === reached);
    return {
      date,
      members,
      count: dispatchCount(this.readModels.reader(DISPATCH), assemblyId, date),
      items,
      nextCursor: roster.nextCursor ?? null,
      number: Math.min(record.number, dispatched.number, roster.number),
      stale: record.stale || dispatched.stale || roster.stale,
    };
  }

  private linesOf(members: readonly Member[], assemblyId: string, date: string): readonly ConvocationLine[] {
    const ids = members.map(({ memberId }) => memberId);
    const byMember = dispatchesOf(this.readModels.reader(DISPATCH), assemblyId, date, ids);
    return members.map(({ memberId, memberNumber, name }) => {
      const dispatches = byMember.get(memberId) ?? [];
      return { memberId, memberNumber, name, reached: dispatches.some(({ outcome }) => outcome !== 'failed'), dispatches };
    });
  }
}
