import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  AnnulBallot,
  CastVote,
  CloseBallot,
  ListRights,
  OpenBallot,
  ProclaimResult,
  RecordShowOfHands,
  RecountResolution,
} from '#assembly';
import type { ResolutionRecount, Right } from '#assembly';
import { followingCommandId, type CommandContext, type Receipt } from '#cqrs';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { ReadDto } from '../http/page.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { ResolutionRecountDto } from './ballot-recount.dto.js';
import { RightDto } from './ballot-view.dto.js';
import { AnnulBallotDto, CastVoteDto, OpenBallotDto, RecordShowOfHandsDto, RightsDto } from './ballot.dto.js';

/** Ballots: opening, voting, closing and proclaiming are acts of their own. */
@ApiTags('ballots')
@Controller('api/assemblies/:assemblyId')
export class BallotController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get('rights')
  @QueryApi('The rights of the frozen roll: those a member may use, or a page of lines', [RightDto])
  rights(@UuidParameter('assemblyId') assemblyId: string, @Query() { memberId, first, limit }: RightsDto): Promise<readonly Right[]> {
    return this.queries.execute(new ListRights(assemblyId, memberId === undefined ? { first, limit } : { memberId }));
  }

  @Get('ballots/:ballotId/recount')
  @QueryApi('Count a proclaimed ballot on a resolution again from the entries of the ledger, and compare', ResolutionRecountDto)
  recount(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('ballotId') ballotId: string,
    @Query() _alwaysCurrent: ReadDto,
  ): Promise<ResolutionRecount> {
    return this.queries.execute(new RecountResolution(assemblyId, ballotId));
  }

  @Post('ballots')
  @CommandApi('Open a ballot on a resolution')
  open(
    @UuidParameter('assemblyId') assemblyId: string,
    @Body() { ballotId, resolutionId, ...terms }: OpenBallotDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    const id = ballotId ?? followingCommandId(context.commandId, 'ballot');
    return this.commands.execute(
      new OpenBallot({ ballotId: id, assemblyId, subject: { kind: 'resolution', resolutionId }, ...terms }, context),
    );
  }

  @Post('ballots/:ballotId/votes')
  @CommandApi('Cast an open vote: the actor uses her right, or that of a member whose proxy she accepted')
  cast(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('ballotId') ballotId: string,
    @Body() { rightId, choice, onBehalfOf }: CastVoteDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new CastVote({ assemblyId, ballotId, rightId, choice, castBy: context.actor, onBehalfOf }, context));
  }

  @Post('ballots/:ballotId/closing')
  @CommandApi('Close a ballot: what the ledger holds before this entry counts')
  close(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('ballotId') ballotId: string,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new CloseBallot({ assemblyId, ballotId }, context));
  }

  @Post('ballots/:ballotId/show-of-hands')
  @CommandApi('Record the hands that two scrutineers counted')
  recordHands(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('ballotId') ballotId: string,
    @Body() { firstScrutineer, secondScrutineer, ...hands }: RecordShowOfHandsDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(
      new RecordShowOfHands({ assemblyId, ballotId, ...hands, scrutineers: [firstScrutineer, secondScrutineer] }, context),
    );
  }

  @Post('ballots/:ballotId/annulment')
  @CommandApi('Annul a ballot on a resolution: it stays visible, never counts, and the question may be put again')
  annul(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('ballotId') ballotId: string,
    @Body() { ground }: AnnulBallotDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new AnnulBallot({ assemblyId, ballotId, ground }, context));
  }

  @Post('ballots/:ballotId/proclamation')
  @CommandApi('Proclaim the result of a closed ballot on a resolution')
  proclaim(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('ballotId') ballotId: string,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new ProclaimResult({ assemblyId, ballotId }, context));
  }
}
