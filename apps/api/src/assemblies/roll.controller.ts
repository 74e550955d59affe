import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  CorrectRoll,
  DrawConsultationList,
  ExplainRollLine,
  FreezeRoll,
  GetConsultationList,
  type ConsultationListPage,
  type RollExplanation,
} from '#assembly';
import type { CommandContext, Receipt } from '#cqrs';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { PageDto, ReadDto } from '../http/page.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { ConsultationListPageDto, CorrectRollDto, RollExplanationDto } from './roll.dto.js';

/** The two lists of an assembly: the one that members may consult, and the one that says who votes. */
@ApiTags('rolls')
@Controller('api/assemblies/:assemblyId')
export class RollController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post('consultation-list')
  @CommandApi('Draw the list that members may consult, as the register was known on its day')
  drawConsultationList(@UuidParameter('assemblyId') assemblyId: string, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new DrawConsultationList({ assemblyId }, context));
  }

  @Get('consultation-list')
  @QueryApi('The lines of the list that members may consult', ConsultationListPageDto)
  consultationList(@UuidParameter('assemblyId') assemblyId: string, @Query() { limit, cursor }: PageDto): Promise<ConsultationListPage> {
    return this.queries.execute(new GetConsultationList(assemblyId, { limit, cursor }));
  }

  @Post('roll')
  @CommandApi('Freeze the voting roll from the register as it is known now')
  freeze(@UuidParameter('assemblyId') assemblyId: string, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new FreezeRoll({ assemblyId }, context));
  }

  @Post('roll/corrections')
  @CommandApi('Add a line to the frozen roll, or strike one, for a reason')
  correct(
    @UuidParameter('assemblyId') assemblyId: string,
    @Body() body: CorrectRollDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new CorrectRoll({ assemblyId, ...body }, context));
  }

  @Get('roll/:memberId')
  @QueryApi('Why somebody is, or is not, on the voting roll', RollExplanationDto)
  explain(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('memberId') memberId: string,
    @Query() { minPosition }: ReadDto,
  ): Promise<RollExplanation> {
    return this.queries.execute(new ExplainRollLine(assemblyId, memberId, minPosition));
  }
}
