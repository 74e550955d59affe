import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ListPostalVotes, RecordPostalVote, type PostalFormPage } from '#assembly';
import type { CommandContext, Receipt } from '#cqrs';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { PageDto } from '../http/page.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { PostalFormPageDto, PostalVoteDto, PostalVotePathDto } from './postal-vote.dto.js';

/** Forms that come by post before an assembly. */
@ApiTags('ballots')
@Controller('api/assemblies/:assemblyId/postal-votes')
export class PostalVoteController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @QueryApi('Which forms came by post, and never what they say', PostalFormPageDto)
  postalVotes(@UuidParameter('assemblyId') assemblyId: string, @Query() { limit, cursor, minPosition }: PageDto): Promise<PostalFormPage> {
    return this.queries.execute(new ListPostalVotes(assemblyId, { limit, cursor, minNumber: minPosition }));
  }

  @Put(':rightId')
  @CommandApi('Record the form that came by post on a right of the roll: its answers are cast when each ballot is opened')
  record(
    @Param() { assemblyId, rightId }: PostalVotePathDto,
    @Body() { receivedOn, answers }: PostalVoteDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    const said = answers.map(({ resolutionId, choice }) => ({ resolutionId, choice }));
    return this.commands.execute(new RecordPostalVote({ assemblyId, rightId, receivedOn, answers: said }, context));
  }
}
