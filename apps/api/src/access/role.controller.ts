import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Accounts, GrantRole, ListRoles, RevokeRole } from '#access';
import type { CommandContext, Receipt } from '#cqrs';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { ReadDto } from '../http/page.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { RoleDto, RolesAnswerDto } from './role.dto.js';

/** Who is clerk, treasurer, auditor, operator: said by an entry, taken away by an entry. */
@ApiTags('access')
@Controller('api/access/roles')
export class RoleController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly accounts: Accounts,
  ) {}

  @Get()
  @QueryApi('Who holds which role, and who held it', RolesAnswerDto)
  async roles(@Query() { minPosition }: ReadDto): Promise<RolesAnswerDto> {
    const { items, ...answer } = await this.queries.execute(new ListRoles(minPosition));
    const named = items.map(async (line) => ({ ...line, loginName: (await this.accounts.ofActor(line.actorId))?.loginName ?? null }));
    return { ...answer, items: await Promise.all(named) };
  }

  @Post(':actorId')
  @CommandApi('Give somebody a role: she may do more from this entry on')
  grantRole(@UuidParameter('actorId') actorId: string, @Body() body: RoleDto, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new GrantRole({ actorId, ...body }, context));
  }

  @Post(':actorId/revocation')
  @CommandApi('Take a role away: her next request is refused')
  revokeRole(@UuidParameter('actorId') actorId: string, @Body() body: RoleDto, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new RevokeRole({ actorId, ...body }, context));
  }
}
