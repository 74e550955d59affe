import { Inject } from '@nestjs/common';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DomainError, rightIdOf, streamName } from '#kernel';
import { FoldedStreams, READ_MODELS } from '#cqrs';
import { GetNames, memberNumberDecider } from '#membership';
import type { ReadModels } from '#processing';
import { rollNotFrozen } from '../domain/assembly.errors.js';
import { lineOfMember, rollFolding, rollStream, type Roll } from '../domain/roll.js';
import { attendeeRow } from './attendance-rows.js';
import type { DeskLookUp } from './attendance-view.js';
import { proxiesHeldBy, proxyGivenBy } from './proxy-rows.js';

/** What a desk asks by the number on a member's card, before it checks her in. */
export class LookUpAtDesk extends Query<DeskLookUp> {
  constructor(
    readonly assemblyId: string,
    readonly memberNumber: number,
    readonly minNumber?: number,
  ) {
    super();
  }
}

@QueryHandler(LookUpAtDesk)
export class LookUpAtDeskHandler implements IQueryHandler<LookUpAtDesk> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly streams: FoldedStreams,
    private readonly queries: QueryBus,
  ) {}

  /** @throws DomainError `MEMBER_NUMBER_UNKNOWN` {memberNumber}, `ROLL_NOT_FROZEN` */
  async execute({ assemblyId, memberNumber, minNumber }: LookUpAtDesk): Promise<DeskLookUp> {
    const { state: roll } = await this.streams.load(rollStream(assemblyId), rollFolding);
    if (roll.status !== 'frozen') throw rollNotFrozen(assemblyId);
    const { state: holder } = await this.streams.load(streamName('memberNumber', memberNumber), memberNumberDecider);
    const { memberId } = holder;
    if (memberId === undefined) throw new DomainError('MEMBER_NUMBER_UNKNOWN', { memberNumber }, 'notFound');
    const names = await this.queries.execute(new GetNames([memberId]));
    const { number, stale } = await this.readModels.waitFor('assembly-record', minNumber);
    const database = this.readModels.reader('assembly-record');
    const there = attendeeRow(database, assemblyId, memberId);
    return {
      memberId,
      memberNumber,
      name: names.get(memberId) ?? null,
      rightId: rightOf(roll, memberId),
      attendance: there ? { mode: there.mode, deskId: there.deskId, arrivedAt: there.arrivedAt } : null,
      proxyGiven: proxyGivenBy(database, assemblyId, memberId) ?? null,
      represents: proxiesHeldBy(database, assemblyId, memberId),
      number,
      stale,
    };
  }
}

const rightOf = (roll: Extract<Roll, { status: 'frozen' }>, memberId: string): string | null => {
  const line = lineOfMember(roll, memberId);
  return line === undefined ? null : rightIdOf(line);
};
