import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { followingCommandId, type CommandContext, type Receipt } from '#cqrs';
import { CloseAssembly, ConveneAssembly, GetAssembly, ListAssemblies, NoteQuorum, OpenAssembly } from '#assembly';
import type { AssemblyPage, AssemblyView } from '#assembly';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { PageDto, ReadDto } from '../http/page.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { AssemblyPageDto, AssemblyViewDto } from './assembly-view.dto.js';
import { NoteQuorumDto, OpenAssemblyDto } from './assembly.dto.js';
import { ConveneAssemblyDto } from './convocation.dto.js';

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
