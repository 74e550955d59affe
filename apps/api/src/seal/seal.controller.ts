import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext, Receipt } from '#cqrs';
import { RotateLogKey } from '#sealing';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { ReadDto } from '../http/page.dto.js';
import { SealState } from './seal-state.js';
import { RotateLogKeyDto, SealDto } from './seal.dto.js';

/** The seal of the ledger, for the board. */
@ApiTags('log')
@Controller('api/seal')
export class SealController {
  constructor(
    private readonly state: SealState,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  @QueryApi('How far the ledger is sealed, by whom, and whether it still is what was sealed', SealDto)
  seal(@Query() _alwaysCurrent: ReadDto): Promise<SealDto> {
    return this.state.now();
  }

  @Post('keys')
  @CommandApi('Give the log another key: sealed under the old one, it signs from the next entry on')
  rotateKey(@Body() body: RotateLogKeyDto, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new RotateLogKey(body, context));
  }
}
