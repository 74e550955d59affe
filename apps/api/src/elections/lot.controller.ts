import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext, Receipt } from '#cqrs';
import { CommitLot, RevealLot } from '#elections';
import { CommandApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { CommitLotDto, RevealLotDto } from './candidacy.dto.js';

/** The lot that breaks ties: its seed is fixed before the close and shown after it. */
@ApiTags('elections')
@Controller('api/elections/:electionId/lot')
export class LotController {
  constructor(private readonly commands: CommandBus) {}

  @Post('commitment')
  @CommandApi('Commit the seed of the lot: its hash is recorded, the witnesses keep the seed')
  commitLot(
    @UuidParameter('electionId') electionId: string,
    @Body() { commitment }: CommitLotDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new CommitLot({ electionId, commitment }, context));
  }

  @Post('seed')
  @CommandApi('Show the seed of the lot, after the close')
  revealLot(
    @UuidParameter('electionId') electionId: string,
    @Body() { seed }: RevealLotDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new RevealLot({ electionId, seed }, context));
  }
}
