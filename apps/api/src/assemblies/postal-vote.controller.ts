import { Body, Controller, Param, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { RecordPostalVote } from '#assembly';
import type { CommandContext, Receipt } from '#cqrs';
import { CommandApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { PostalVoteDto, PostalVotePathDto } from './postal-vote.dto.js';

/** Forms that come by post before an assembly. */
@ApiTags('ballots')
@Controller('api/assemblies/:assemblyId/postal-votes')
export class PostalVoteController {
  constructor(private readonly commands: CommandBus) {}

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
