import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { EnterPapers, RecordPaperCount } from '#assembly';
import type { CommandContext, Receipt } from '#cqrs';
import { CommandApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { EnterPapersDto, RecordPaperCountDto } from './paper-count.dto.js';

/** Ballots on paper: two tellers read the papers, each alone, and only what both read alike counts. */
@ApiTags('ballots')
@Controller('api/assemblies/:assemblyId/ballots/:ballotId')
export class PaperCountController {
  constructor(private readonly commands: CommandBus) {}

  @Post('papers')
  @CommandApi('Enter a batch of papers: the actor is the teller who reads them')
  enterPapers(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('ballotId') ballotId: string,
    @Body() { batch, papers }: EnterPapersDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new EnterPapers({ assemblyId, ballotId, teller: context.actor, batch, papers }, context));
  }

  @Post('paper-count')
  @CommandApi('Compare what two tellers read; equal readings make the count, the first difference is named otherwise')
  recordPaperCount(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('ballotId') ballotId: string,
    @Body() { firstTeller, secondTeller }: RecordPaperCountDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new RecordPaperCount({ assemblyId, ballotId, tellers: [firstTeller, secondTeller] }, context));
  }
}
