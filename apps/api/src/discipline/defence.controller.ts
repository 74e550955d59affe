import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext, Receipt } from '#cqrs';
import {
  GiveFileAccess,
  HoldHearing,
  JoinIncident,
  LiftInterimMeasure,
  NotifyMember,
  OrderInterimMeasure,
  ReceiveStatement,
  RecuseDirector,
  ReferCase,
} from '#discipline';
import { CommandApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { HearingDto, InterimMeasureDto, JoinIncidentDto, CaseNoticeDto, RecusalDto, StatementDto } from './case.dto.js';
import { StepDto } from './step.dto.js';

/** What the rights of the defence ask for before anybody decides. */
@ApiTags('discipline')
@Controller('api/discipline/proceedings/:proceedingId')
export class DefenceController {
  constructor(private readonly commands: CommandBus) {}

  @Post('incidents')
  @CommandApi('Judge another incident of the same member in this case')
  join(
    @UuidParameter('proceedingId') proceedingId: string,
    @Body() body: JoinIncidentDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new JoinIncident({ proceedingId, ...body }, context));
  }

  @Post('notice')
  @CommandApi('Tell the member what is held against her: her time to answer begins')
  notify(
    @UuidParameter('proceedingId') proceedingId: string,
    @Body() body: CaseNoticeDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new NotifyMember({ proceedingId, ...body }, context));
  }

  @Post('file-access')
  @CommandApi('The member reads the file')
  giveAccess(
    @UuidParameter('proceedingId') proceedingId: string,
    @Body() body: StepDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new GiveFileAccess({ proceedingId, ...body }, context));
  }

  @Post('statement')
  @CommandApi('Record what the member answers, late or not')
  receive(
    @UuidParameter('proceedingId') proceedingId: string,
    @Body() body: StatementDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new ReceiveStatement({ proceedingId, ...body }, context));
  }

  @Post('recusals')
  @CommandApi('A director who is concerned takes no part; too few left, and the assembly decides')
  recuse(
    @UuidParameter('proceedingId') proceedingId: string,
    @Body() body: RecusalDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new RecuseDirector({ proceedingId, ...body }, context));
  }

  @Post('referral')
  @CommandApi('The board leaves the case to the assembly')
  refer(@UuidParameter('proceedingId') proceedingId: string, @Body() body: StepDto, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new ReferCase({ proceedingId, ...body }, context));
  }

  @Post('hearing')
  @CommandApi('Record the hearing and who sat')
  hear(
    @UuidParameter('proceedingId') proceedingId: string,
    @Body() body: HearingDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new HoldHearing({ proceedingId, ...body }, context));
  }

  @Post('interim-measure')
  @CommandApi('Let rights rest until the case is decided, never longer than the rules allow')
  order(
    @UuidParameter('proceedingId') proceedingId: string,
    @Body() body: InterimMeasureDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new OrderInterimMeasure({ proceedingId, ...body }, context));
  }

  @Post('interim-measure/lifting')
  @CommandApi('Give back what rests until the case is decided')
  lift(@UuidParameter('proceedingId') proceedingId: string, @Body() body: StepDto, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new LiftInterimMeasure({ proceedingId, ...body }, context));
  }
}
