import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { followingCommandId, type CommandContext, type Receipt } from '#cqrs';
import { EraseMember, GetPersonalFile, type PersonalFile } from '#membership';
import { CooperativeCalendar } from '#statutes';
import { LiftLegalHold, PlaceLegalHold } from '#vault';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { ReadDto } from '../http/page.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { LiftLegalHoldDto, PersonalFileDto, PlaceLegalHoldDto } from './personal-file.dto.js';

/** What is kept about a member, and what she may ask. */
@ApiTags('members')
@Controller('api/members/:memberId')
export class PersonalFileController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly calendar: CooperativeCalendar,
  ) {}

  @Get('file')
  @QueryApi('What is kept about somebody, why and until when (GDPR, art. 15)', PersonalFileDto)
  async personalFile(@UuidParameter('memberId') memberId: string, @Query() _alwaysCurrent: ReadDto): Promise<PersonalFile> {
    return this.queries.execute(new GetPersonalFile(memberId, await this.calendar.today()));
  }

  @Post('erasure-request')
  @CommandApi('Erase everything that is kept about somebody, but for what the law or a hold keeps (GDPR, art. 17)')
  requestErasure(@UuidParameter('memberId') memberId: string, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new EraseMember({ memberId, basis: 'request' }, context));
  }

  @Post('legal-holds')
  @CommandApi('Erase nothing of somebody until the hold is lifted: it may have to prove something')
  placeLegalHold(
    @UuidParameter('memberId') memberId: string,
    @Body() { holdId, ...body }: PlaceLegalHoldDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    const id = holdId ?? followingCommandId(context.commandId, 'hold');
    return this.commands.execute(new PlaceLegalHold({ holdId: id, memberId, ...body }, context));
  }

  @Post('legal-holds/:holdId/lifting')
  @CommandApi('Lift a hold: what it kept may be erased again')
  liftLegalHold(
    @UuidParameter('memberId') memberId: string,
    @UuidParameter('holdId') holdId: string,
    @Body() body: LiftLegalHoldDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new LiftLegalHold({ holdId, memberId, ...body }, context));
  }
}
