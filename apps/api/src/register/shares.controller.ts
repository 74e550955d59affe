import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { followingCommandId, type CommandContext, type Receipt } from '#cqrs';
import { GetShareRegister, PayUpShares, SubscribeShares } from '#shares';
import type { ShareRegisterPage } from '#shares';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { questionOf } from '../http/question-of.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { ShareRegisterPageDto } from './share-register.dto.js';
import { PayUpSharesDto, ShareRegisterDto, SubscribeSharesDto } from './shares.dto.js';

/** Subscriptions, payments and the register of shares. */
@ApiTags('shares')
@Controller('api')
export class SharesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post('members/:memberId/subscriptions')
  @CommandApi('Subscribe shares at the nominal value in force')
  subscribe(
    @UuidParameter('memberId') memberId: string,
    @Body() { subscriptionId, payment, ...body }: SubscribeSharesDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    const id = subscriptionId ?? followingCommandId(context.commandId, 'subscription');
    return this.commands.execute(
      new SubscribeShares({ memberId, subscriptionId: id, ...body, ...(payment ? { payment: { ...payment } } : {}) }, context),
    );
  }

  @Post('members/:memberId/subscriptions/:subscriptionId/payments')
  @CommandApi('Record money received against a subscription')
  payUp(
    @UuidParameter('memberId') memberId: string,
    @UuidParameter('subscriptionId') subscriptionId: string,
    @Body() body: PayUpSharesDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new PayUpShares({ memberId, subscriptionId, ...body }, context));
  }

  @Get('share-register')
  @QueryApi('Who held which shares on a day, as known at a point of the ledger', ShareRegisterPageDto)
  register(@Query() question: ShareRegisterDto): Promise<ShareRegisterPage> {
    return this.queries.execute(new GetShareRegister(questionOf(question)));
  }
}
