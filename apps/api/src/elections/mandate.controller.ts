import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { followingCommandId, type CommandContext, type Receipt } from '#cqrs';
import {
  BeginMandate,
  CoOptDirector,
  EndMandate,
  GetBody,
  GetSeatsOfMember,
  LiftIncompatibility,
  ListMandates,
  NoteIncompatibility,
  RatifyCoOptation,
  ReinstateMandate,
} from '#elections';
import type { BodyAnswer, SeatsOfMember } from '#elections';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { TwoClockDto } from '../http/page.dto.js';
import { questionOf } from '../http/question-of.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import {
  BodyPathDto,
  CoOptDirectorDto,
  EndMandateDto,
  NoteIncompatibilityDto,
  RatifyCoOptationDto,
  RecordMandateDto,
  ReinstateMandateDto,
} from './mandate.dto.js';
import { BodyAnswerDto, SeatsOfMemberDto } from './seat.dto.js';

/** Who sits on a body, and how seats are taken and given up. */
@ApiTags('mandates')
@Controller('api')
export class MandateController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get('bodies/:body')
  @QueryApi('Who sits on a body on a day, as known at a point of the ledger', BodyAnswerDto)
  body(@Param() { body }: BodyPathDto, @Query() asked: TwoClockDto): Promise<BodyAnswer> {
    return this.queries.execute(new GetBody(body, questionOf(asked)));
  }

  @Get('bodies/:body/mandates')
  @QueryApi('Who ever sat on a body until a day, as known at a point of the ledger', BodyAnswerDto)
  held(@Param() { body }: BodyPathDto, @Query() asked: TwoClockDto): Promise<BodyAnswer> {
    return this.queries.execute(new ListMandates(body, questionOf(asked)));
  }

  @Get('members/:memberId/seats')
  @QueryApi('The seats of a member, and the bodies she sits on that day', SeatsOfMemberDto)
  seats(@UuidParameter('memberId') memberId: string, @Query() asked: TwoClockDto): Promise<SeatsOfMember> {
    return this.queries.execute(new GetSeatsOfMember(memberId, questionOf(asked)));
  }

  @Post('mandates')
  @CommandApi('Record a mandate older than this ledger')
  record(@Body() { mandateId, ...body }: RecordMandateDto, @Context() context: CommandContext): Promise<Receipt> {
    const id = mandateId ?? followingCommandId(context.commandId, 'mandate');
    return this.commands.execute(new BeginMandate({ mandateId: id, ...body, effectiveAt: body.from }, context));
  }

  @Post('mandates/:mandateId/end')
  @CommandApi('End a mandate: resignation, revocation, death, incompatibility')
  end(@UuidParameter('mandateId') mandateId: string, @Body() body: EndMandateDto, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new EndMandate({ mandateId, ...body, effectiveAt: body.until }, context));
  }

  @Post('mandates/:mandateId/successor')
  @CommandApi('Fill the seat of a mandate that ended early, until the next assembly')
  coOpt(
    @UuidParameter('mandateId') replaces: string,
    @Body() body: CoOptDirectorDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new CoOptDirector({ replaces, ...body, effectiveAt: body.from }, context));
  }

  @Post('mandates/:mandateId/ratification')
  @CommandApi('Record that the assembly ratifies a co-optation, before it closes')
  ratify(
    @UuidParameter('mandateId') mandateId: string,
    @Body() { decisionRef }: RatifyCoOptationDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new RatifyCoOptation({ mandateId, decisionRef }, context));
  }

  @Post('mandates/:mandateId/reinstatement')
  @CommandApi('Take the end of a mandate back: it runs as if it had never ended')
  reinstate(
    @UuidParameter('mandateId') mandateId: string,
    @Body() body: ReinstateMandateDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new ReinstateMandate({ mandateId, ...body }, context));
  }

  @Post('mandates/:mandateId/incompatibility')
  @CommandApi('Tell that a director holds a position the rulebook finds incompatible: the mandate ends, or awaits a decision, by its rule')
  noteIncompatibility(
    @UuidParameter('mandateId') mandateId: string,
    @Body() body: NoteIncompatibilityDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new NoteIncompatibility({ mandateId, ...body, effectiveAt: body.since }, context));
  }

  @Post('mandates/:mandateId/incompatibility/lifting')
  @CommandApi('Tell that the position was given up: nothing has to be decided any more')
  liftIncompatibility(@UuidParameter('mandateId') mandateId: string, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new LiftIncompatibility({ mandateId }, context));
  }
}
