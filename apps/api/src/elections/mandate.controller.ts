import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { followingCommandId, type CommandContext, type Receipt } from '#cqrs';
import { BeginMandate, CoOptDirector, EndMandate, GetBody } from '#elections';
import type { BodyAnswer } from '#elections';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { BodyDto, BodyPathDto, CoOptDirectorDto, EndMandateDto, RecordMandateDto } from './mandate.dto.js';
import { BodyAnswerDto } from './seat.dto.js';

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
  body(@Param() { body }: BodyPathDto, @Query() { asOf, knownAt, minPosition }: BodyDto): Promise<BodyAnswer> {
    return this.queries.execute(new GetBody(body, { asOf, knownAt, minNumber: minPosition }));
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
}
