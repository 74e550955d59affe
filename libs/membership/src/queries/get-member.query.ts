import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import { Directory } from '#directory';
import type { ReadModels } from '#processing';
import { memberUnknown } from '../domain/membership.errors.js';
import { ROSTER } from '../projections/roster.projection.js';
import { named, type Named } from './named.js';
import { rosterLine, type RosterLine } from './roster.reads.js';
import { TwoClockReading, type TwoClockAnswer, type TwoClockQuestion } from './two-clock-reading.js';

export interface MemberAnswer extends TwoClockAnswer {
  readonly member: Named<RosterLine>;
}

/**
 * One member's line on the roster of a day.
 * @throws DomainError `MEMBER_UNKNOWN` {memberId}: not on the roster on that day, as known then; `DATE_INVALID`
 */
export class GetMember extends Query<MemberAnswer> {
  constructor(
    readonly memberId: string,
    readonly clocks: TwoClockQuestion = {},
  ) {
    super();
  }
}

@QueryHandler(GetMember)
export class GetMemberHandler implements IQueryHandler<GetMember> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly reading: TwoClockReading,
    private readonly directory: Directory,
  ) {}

  async execute({ memberId, clocks }: GetMember): Promise<MemberAnswer> {
    const answer = await this.reading.settle(ROSTER, clocks);
    const member = rosterLine(this.readModels.reader(ROSTER), memberId, answer);
    if (!member) throw memberUnknown(memberId);
    const [line = { ...member, name: null }] = await named(this.directory, [member]);
    return { ...answer, member: line };
  }
}
