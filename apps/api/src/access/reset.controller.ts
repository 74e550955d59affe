import { randomUUID } from 'node:crypto';
import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ApproveReset, RequestReset } from '#access';
import type { CommandContext, Receipt } from '#cqrs';
import { CommandApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { ResetDto } from './reset.dto.js';

/** Somebody lost every way in: one person asks, another agrees, then she is given a letter. */
@ApiTags('access')
@Controller('api/access/resets')
export class ResetController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandApi('Ask that a person’s means to sign in be taken away; a second person has to agree')
  requestReset(@Body() { actorId, resetId = randomUUID() }: ResetDto, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new RequestReset({ resetId, actorId, requestedBy: context.actor }, context));
  }

  @Post(':resetId/approval')
  @CommandApi('Agree to it: her means to sign in are taken away, and her sessions end')
  approveReset(@UuidParameter('resetId') resetId: string, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new ApproveReset({ resetId, approvedBy: context.actor }, context));
  }
}
