import { Body, Controller, Post, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { AmendResolution, TableResolution, WithdrawResolution } from '#assembly';
import { followingCommandId, type CommandContext, type Receipt } from '#cqrs';
import { CommandApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { ResolutionTextDto, TableResolutionDto } from './agenda.dto.js';

/** What an assembly is asked to decide. */
@ApiTags('assemblies')
@Controller('api/assemblies/:assemblyId/resolutions')
export class AgendaController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandApi('Put a resolution on the agenda')
  table(
    @UuidParameter('assemblyId') assemblyId: string,
    @Body() { resolutionId, ...body }: TableResolutionDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    const id = resolutionId ?? followingCommandId(context.commandId, 'resolution');
    return this.commands.execute(new TableResolution({ assemblyId, resolutionId: id, ...body }, context));
  }

  @Put(':resolutionId')
  @CommandApi('Change the text of a resolution before it is put to the vote')
  amend(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('resolutionId') resolutionId: string,
    @Body() body: ResolutionTextDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new AmendResolution({ assemblyId, resolutionId, ...body }, context));
  }

  @Post(':resolutionId/withdrawal')
  @CommandApi('Take a resolution off the agenda before it is put to the vote')
  withdraw(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('resolutionId') resolutionId: string,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new WithdrawResolution({ assemblyId, resolutionId }, context));
  }
}
