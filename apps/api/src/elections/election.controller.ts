import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { followingCommandId, type CommandContext, type Receipt } from '#cqrs';
import { CallElection, DeclareCandidacy, ListElections, OpenElectionBallot, ProclaimElection } from '#elections';
import type { ElectionsAnswer } from '#elections';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { ReadDto } from '../http/page.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { CallElectionDto, DeclareCandidacyDto, OpenElectionBallotDto, ProclaimElectionDto } from './election.dto.js';

/** Elections of the bodies of the cooperative. */
@ApiTags('elections')
@Controller('api')
export class ElectionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get('assemblies/:assemblyId/elections')
  @QueryApi('The elections of an assembly, with candidates and what was proclaimed')
  list(@UuidParameter('assemblyId') assemblyId: string, @Query() { minPosition }: ReadDto): Promise<ElectionsAnswer> {
    return this.queries.execute(new ListElections(assemblyId, minPosition));
  }

  @Post('elections')
  @CommandApi('Call an election')
  call(@Body() { electionId, ...body }: CallElectionDto, @Context() context: CommandContext): Promise<Receipt> {
    const id = electionId ?? followingCommandId(context.commandId, 'election');
    return this.commands.execute(new CallElection({ electionId: id, ...body }, context));
  }

  @Post('elections/:electionId/candidacies')
  @CommandApi('Declare a candidacy')
  declare(
    @UuidParameter('electionId') electionId: string,
    @Body() { memberId }: DeclareCandidacyDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new DeclareCandidacy({ electionId, memberId }, context));
  }

  @Post('elections/:electionId/ballot')
  @CommandApi('Open the ballot on the candidates')
  openBallot(
    @UuidParameter('electionId') electionId: string,
    @Body() { ballotId, closesAt }: OpenElectionBallotDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    const id = ballotId ?? followingCommandId(context.commandId, 'ballot');
    return this.commands.execute(new OpenElectionBallot({ electionId, ballotId: id, closesAt }, context));
  }

  @Post('elections/:electionId/proclamation')
  @CommandApi('Count the closed ballot and proclaim who is elected')
  proclaim(
    @UuidParameter('electionId') electionId: string,
    @Body() { ballotId }: ProclaimElectionDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new ProclaimElection({ electionId, ballotId }, context));
  }
}
