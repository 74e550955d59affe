import { Body, Controller, Get, Headers, Post, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { followingCommandId, type CommandContext, type Receipt } from '#cqrs';
import {
  CallElection,
  CallSecondRound,
  ExportPapers,
  GetElection,
  ListElections,
  OpenElectionBallot,
  ProclaimElection,
  RecountElection,
  TellCount,
} from '#elections';
import type { ElectionAnswer, ElectionRecount, ElectionsAnswer } from '#elections';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { languageOf } from '../http/language.js';
import { ReadDto } from '../http/page.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { ElectionAnswerDto, ElectionsAnswerDto } from './election-view.dto.js';
import { CallElectionDto, OpenElectionBallotDto, ProclaimElectionDto } from './election.dto.js';
import { ElectionRecountDto } from './recount.dto.js';
import { reservedSeatsIn } from './reserved-seats.dto.js';

const asText = { schema: { type: 'string' } } as const;

/** Elections of the bodies of the cooperative. */
@ApiTags('elections')
@Controller('api')
export class ElectionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get('assemblies/:assemblyId/elections')
  @QueryApi('The elections of an assembly, with candidates and what was proclaimed', ElectionsAnswerDto)
  list(@UuidParameter('assemblyId') assemblyId: string, @Query() { minPosition }: ReadDto): Promise<ElectionsAnswer> {
    return this.queries.execute(new ListElections(assemblyId, minPosition));
  }

  @Get('elections/:electionId')
  @QueryApi('One election: call, candidacies, list, lot, and what was proclaimed', ElectionAnswerDto)
  get(@UuidParameter('electionId') electionId: string, @Query() { minPosition }: ReadDto): Promise<ElectionAnswer> {
    return this.queries.execute(new GetElection(electionId, minPosition));
  }

  @Post('elections')
  @CommandApi('Call an election')
  call(@Body() { electionId, reservedSeats, ...body }: CallElectionDto, @Context() context: CommandContext): Promise<Receipt> {
    const id = electionId ?? followingCommandId(context.commandId, 'election');
    const reserved = reservedSeats && reservedSeatsIn(reservedSeats);
    return this.commands.execute(new CallElection({ electionId: id, ...body, reservedSeats: reserved }, context));
  }

  @Post('elections/:electionId/ballot')
  @CommandApi('Close the list of candidates and open the ballot on them')
  openBallot(
    @UuidParameter('electionId') electionId: string,
    @Body() { ballotId, ...body }: OpenElectionBallotDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    // An election has one ballot: without an id of the caller's it is the same at every attempt.
    const id = ballotId ?? followingCommandId(electionId, 'ballot');
    return this.commands.execute(new OpenElectionBallot({ electionId, ballotId: id, ...body }, context));
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

  @Post('elections/:electionId/second-round')
  @CommandApi('Put the seats nobody won by absolute majority to the vote again: an election of its own, the stream of the receipt')
  secondRound(@UuidParameter('electionId') of: string, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new CallSecondRound({ of }, context));
  }

  @Get('elections/:electionId/recount')
  @QueryApi('Count a proclaimed election again from the entries of the ledger, and compare', ElectionRecountDto)
  recount(@UuidParameter('electionId') electionId: string, @Query() _alwaysCurrent: ReadDto): Promise<ElectionRecount> {
    return this.queries.execute(new RecountElection(electionId));
  }

  @Get('elections/:electionId/report')
  @QueryApi('The count that was proclaimed, as text to read aloud and to sign: every stage in a table, then in sentences')
  @ApiOkResponse({ content: { 'text/plain': asText } })
  async report(
    @UuidParameter('electionId') electionId: string,
    @Query() _alwaysCurrent: ReadDto,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('accept-language') languages?: string,
  ): Promise<string> {
    reply.type('text/plain; charset=utf-8');
    return this.queries.execute(new TellCount(electionId, languageOf(languages)));
  }

  @Get('elections/:electionId/papers')
  @QueryApi('The papers of the closed ballot for any other program: BLT, or a table where each candidate was judged')
  @ApiOkResponse({ content: { 'text/plain': asText, 'text/csv': asText } })
  async papers(
    @UuidParameter('electionId') electionId: string,
    @Query() _alwaysCurrent: ReadDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { format, text } = await this.queries.execute(new ExportPapers(electionId));
    reply.type(`text/${format === 'blt' ? 'plain' : 'csv'}; charset=utf-8`);
    reply.header('content-disposition', `attachment; filename="election-${electionId}.${format}"`);
    return text;
  }
}
