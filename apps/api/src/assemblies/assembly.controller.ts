import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { followingCommandId, type CommandContext, type Receipt } from '#cqrs';
import {
  CloseAssembly,
  ConveneAssembly,
  FreezeRoll,
  GetAssembly,
  ListAssemblies,
  NoteQuorum,
  OpenAssembly,
  TableResolution,
} from '#assembly';
import type { AssemblyPage, AssemblyView } from '#assembly';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { PageDto, ReadDto } from '../http/page.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { AssemblyPageDto, AssemblyViewDto } from './assembly-view.dto.js';
import { ConveneAssemblyDto, NoteQuorumDto, OpenAssemblyDto, TableResolutionDto } from './assembly.dto.js';

/** Assemblies, from the convocation to the minutes. */
@ApiTags('assemblies')
@Controller('api/assemblies')
export class AssemblyController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post()
  @CommandApi('Convene an assembly')
  convene(@Body() { assemblyId, ...body }: ConveneAssemblyDto, @Context() context: CommandContext): Promise<Receipt> {
    const id = assemblyId ?? followingCommandId(context.commandId, 'assembly');
    return this.commands.execute(new ConveneAssembly({ assemblyId: id, ...body }, context));
  }

  @Get()
  @QueryApi('List assemblies, the latest first', AssemblyPageDto)
  list(@Query() { limit, cursor, minPosition }: PageDto): Promise<AssemblyPage> {
    return this.queries.execute(new ListAssemblies({ limit, cursor, minNumber: minPosition }));
  }

  @Get(':assemblyId')
  @QueryApi('One assembly: agenda, roll, attendance, quorum, ballots and results', AssemblyViewDto)
  get(@UuidParameter('assemblyId') assemblyId: string, @Query() { minPosition }: ReadDto): Promise<AssemblyView> {
    return this.queries.execute(new GetAssembly(assemblyId, minPosition));
  }

  @Post(':assemblyId/resolutions')
  @CommandApi('Put a resolution on the agenda')
  table(
    @UuidParameter('assemblyId') assemblyId: string,
    @Body() { resolutionId, ...body }: TableResolutionDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    const id = resolutionId ?? followingCommandId(context.commandId, 'resolution');
    return this.commands.execute(new TableResolution({ assemblyId, resolutionId: id, ...body }, context));
  }

  @Post(':assemblyId/roll')
  @CommandApi('Freeze the voting roll from the register as it is known now')
  freezeRoll(@UuidParameter('assemblyId') assemblyId: string, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new FreezeRoll({ assemblyId }, context));
  }

  @Post(':assemblyId/opening')
  @CommandApi('Open the assembly with its bureau')
  open(
    @UuidParameter('assemblyId') assemblyId: string,
    @Body() { bureau }: OpenAssemblyDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new OpenAssembly({ assemblyId, bureau }, context));
  }

  @Post(':assemblyId/quorum')
  @CommandApi('Note whether the quorum is reached')
  noteQuorum(
    @UuidParameter('assemblyId') assemblyId: string,
    @Body() { kind }: NoteQuorumDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new NoteQuorum({ assemblyId, kind }, context));
  }

  @Post(':assemblyId/closing')
  @CommandApi('Close the assembly')
  close(@UuidParameter('assemblyId') assemblyId: string, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new CloseAssembly({ assemblyId }, context));
  }
}
