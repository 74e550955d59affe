import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { followingCommandId, type CommandContext, type Receipt } from '#cqrs';
import { AdmitMember, ApplyForMembership, ExplainVotingRight, GetMember, GetRoster } from '#membership';
import type { MemberAnswer, RosterPage, VotingExplanation } from '#membership';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { TwoClockDto } from '../http/page.dto.js';
import { questionOf } from '../http/question-of.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { AdmitMemberDto, ApplyForMembershipDto, RosterDto } from './member.dto.js';
import { VotingExplanationDto } from './members-answers.dto.js';
import { MemberAnswerDto, RosterPageDto } from './roster.dto.js';

/** The register of members, with two clocks. */
@ApiTags('members')
@Controller('api/members')
export class MemberController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @CommandApi('Apply for membership')
  apply(@Body() { memberId, ...body }: ApplyForMembershipDto, @Context() context: CommandContext): Promise<Receipt> {
    const id = memberId ?? followingCommandId(context.commandId, 'member');
    return this.commands.execute(new ApplyForMembership({ memberId: id, ...body }, context));
  }

  @Post(':memberId/admission')
  @CommandApi('Admit an applicant: the register gives the next number')
  admit(@UuidParameter('memberId') memberId: string, @Body() body: AdmitMemberDto, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new AdmitMember({ memberId, ...body }, context));
  }

  @Get()
  @QueryApi('The members of a day, as known at a point of the ledger, by number', RosterPageDto)
  search(@Query() question: RosterDto): Promise<RosterPage> {
    return this.queries.execute(new GetRoster(questionOf(question)));
  }

  @Get(':memberId')
  @QueryApi('One line of the register', MemberAnswerDto)
  get(@UuidParameter('memberId') memberId: string, @Query() clocks: TwoClockDto): Promise<MemberAnswer> {
    return this.queries.execute(new GetMember(memberId, questionOf(clocks)));
  }

  @Get(':memberId/voting-right')
  @QueryApi('Why this person may, or may not, vote on a day, and the entries that say so', VotingExplanationDto)
  explainVote(@UuidParameter('memberId') memberId: string, @Query() clocks: TwoClockDto): Promise<VotingExplanation> {
    return this.queries.execute(new ExplainVotingRight(memberId, questionOf(clocks)));
  }
}
