import { Body, Controller, Delete, Get, Post, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { AcceptProxy, GiveProxy, ListProxies, RefuseProxy, RevokeProxy } from '#assembly';
import type { ProxyPage } from '#assembly';
import { followingCommandId, type CommandContext, type Receipt } from '#cqrs';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { PageDto } from '../http/page.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { AnswerOnPaperDto, GiveProxyDto, ProxyPageDto } from './proxy.dto.js';

/** Who votes for whom at an assembly: given by one member, accepted by another. */
@ApiTags('proxies')
@Controller('api/assemblies/:assemblyId/proxies')
export class ProxyController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @QueryApi('The proxies of an assembly, by who gave them', ProxyPageDto)
  list(@UuidParameter('assemblyId') assemblyId: string, @Query() { limit, cursor, minPosition }: PageDto): Promise<ProxyPage> {
    return this.queries.execute(new ListProxies(assemblyId, { limit, cursor, minNumber: minPosition }));
  }

  @Put(':grantorId')
  @CommandApi('Give a proxy, to a member or blank')
  give(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('grantorId') grantorId: string,
    @Body() { holderId }: GiveProxyDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    const proxyId = followingCommandId(context.commandId, 'proxy');
    return this.commands.execute(new GiveProxy({ assemblyId, proxyId, grantorId, holderId }, context));
  }

  @Delete(':grantorId')
  @CommandApi('Withdraw a proxy')
  revoke(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('grantorId') grantorId: string,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new RevokeProxy({ assemblyId, grantorId }, context));
  }

  @Post(':grantorId/acceptance')
  @CommandApi('Accept the proxy of a member: the actor will vote for her')
  accept(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('grantorId') grantorId: string,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new AcceptProxy({ assemblyId, grantorId, holderId: context.actor }, context));
  }

  @Post(':grantorId/refusal')
  @CommandApi('Refuse the proxy of a member, or give it back')
  refuse(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('grantorId') grantorId: string,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new RefuseProxy({ assemblyId, grantorId, holderId: context.actor }, context));
  }

  @Post(':grantorId/answer-on-paper')
  @CommandApi('Record what the holder answered on a paper she signed: the entry names the paper, and her it speaks for')
  answerOnPaper(
    @UuidParameter('assemblyId') assemblyId: string,
    @UuidParameter('grantorId') grantorId: string,
    @Body() { holderId, answer, documentRef }: AnswerOnPaperDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    const answered = { assemblyId, grantorId, holderId, documentRef, onBehalfOf: holderId };
    const command = answer === 'accepted' ? new AcceptProxy(answered, context) : new RefuseProxy(answered, context);
    return this.commands.execute(command);
  }
}
