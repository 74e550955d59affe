import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext, Receipt } from '#cqrs';
import { EraseIdentity, GetIdentity, RecordIdentity, type IdentityAnswer } from '#membership';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { ReadDto } from '../http/page.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { EraseIdentityDto, IdentityAnswerDto, RecordIdentityDto } from './identity.dto.js';

/** Who members are: kept in the vault, named in no entry. */
@ApiTags('members')
@Controller('api/members')
export class IdentityController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get(':memberId/identity')
  @QueryApi('Who somebody is, as far as it is kept now', IdentityAnswerDto)
  identity(@UuidParameter('memberId') memberId: string, @Query() _alwaysCurrent: ReadDto): Promise<IdentityAnswer> {
    return this.queries.execute(new GetIdentity(memberId));
  }

  @Post(':memberId/identity')
  @CommandApi('Say who somebody is, for the first time or more rightly: what it replaces is deleted')
  recordIdentity(
    @UuidParameter('memberId') memberId: string,
    @Body() body: RecordIdentityDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new RecordIdentity({ memberId, ...body }, context));
  }

  @Post(':memberId/identity/erasure')
  @CommandApi('Forget who somebody is, as far as the register does not need it')
  eraseIdentity(
    @UuidParameter('memberId') memberId: string,
    @Body() body: EraseIdentityDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new EraseIdentity({ memberId, ...body }, context));
  }
}
