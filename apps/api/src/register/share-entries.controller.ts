import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { followingCommandId, type CommandContext, type Receipt } from '#cqrs';
import {
  CallCapital,
  CancelSubscription,
  ClaimReimbursement,
  DeductShareFromPay,
  PayReimbursement,
  ReleaseReductions,
  RetractSharesEntry,
  RetractTransfer,
  TransferShares,
} from '#shares';
import { CommandApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { EntryTermsDto } from './entry-terms.dto.js';
import {
  CallCapitalDto,
  ClaimReimbursementDto,
  DeductShareDto,
  PayReimbursementDto,
  ReleaseReductionsDto,
  RetractSharesEntryDto,
  RetractTransferDto,
  TransferSharesDto,
} from './share-entries.dto.js';

/** What happens to shares after they were subscribed, and to the claims on them. */
@ApiTags('shares')
@Controller('api')
export class ShareEntriesController {
  constructor(private readonly commands: CommandBus) {}

  @Post('members/:memberId/deductions')
  @CommandApi('Subscribe and pay one share from a month of pay, where the rules have a plan')
  deduct(
    @UuidParameter('memberId') memberId: string,
    @Body() { subscriptionId, ...body }: DeductShareDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    const id = subscriptionId ?? followingCommandId(context.commandId, 'subscription');
    return this.commands.execute(new DeductShareFromPay({ memberId, subscriptionId: id, ...body }, context));
  }

  @Post('members/:memberId/subscriptions/:subscriptionId/calls')
  @CommandApi('Call a further part of a subscription')
  callUp(
    @UuidParameter('memberId') memberId: string,
    @UuidParameter('subscriptionId') subscriptionId: string,
    @Body() body: CallCapitalDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new CallCapital({ memberId, subscriptionId, ...body }, context));
  }

  @Post('members/:memberId/subscriptions/:subscriptionId/cancellation')
  @CommandApi('Give up a subscription on which nothing was paid')
  cancel(
    @UuidParameter('memberId') memberId: string,
    @UuidParameter('subscriptionId') subscriptionId: string,
    @Body() body: EntryTermsDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new CancelSubscription({ memberId, subscriptionId, ...body }, context));
  }

  @Post('members/:memberId/transfers')
  @CommandApi('Give shares to another person of the register, by a decision where the rules ask for one')
  transfer(
    @UuidParameter('memberId') memberId: string,
    @Body() { transferId, ...body }: TransferSharesDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    const id = transferId ?? followingCommandId(context.commandId, 'transfer');
    return this.commands.execute(new TransferShares({ memberId, transferId: id, ...body }, context));
  }

  @Post('members/:memberId/transfers/:transferId/retraction')
  @CommandApi('Take a wrong transfer back on both sides; all entries stay visible')
  retractTransfer(
    @UuidParameter('memberId') memberId: string,
    @UuidParameter('transferId') transferId: string,
    @Body() body: RetractTransferDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new RetractTransfer({ memberId, transferId, ...body }, context));
  }

  @Post('members/:memberId/claims')
  @CommandApi('Fix what somebody gets back for shares, from the accounts of a year')
  claim(
    @UuidParameter('memberId') memberId: string,
    @Body() { claimId, part, ...body }: ClaimReimbursementDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    const id = claimId ?? followingCommandId(context.commandId, 'claim');
    return this.commands.execute(
      new ClaimReimbursement({ memberId, claimId: id, ...body, ...(part ? { part: { ...part } } : {}) }, context),
    );
  }

  @Post('members/:memberId/claims/:claimId/payments')
  @CommandApi('Record money paid back, once the capital was reduced for it')
  pay(
    @UuidParameter('memberId') memberId: string,
    @UuidParameter('claimId') claimId: string,
    @Body() body: PayReimbursementDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new PayReimbursement({ memberId, claimId, ...body }, context));
  }

  @Post('members/:memberId/share-retractions')
  @CommandApi('Take back an entry on shares nothing rests on; both stay visible')
  retract(
    @UuidParameter('memberId') memberId: string,
    @Body() body: RetractSharesEntryDto,
    @Context() context: CommandContext,
  ): Promise<Receipt> {
    return this.commands.execute(new RetractSharesEntry({ memberId, ...body }, context));
  }

  @Post('capital/releases')
  @CommandApi('Let claims that wait have their turn: by capital that came in, or by a decision on the two tests')
  release(@Body() body: ReleaseReductionsDto, @Context() context: CommandContext): Promise<Receipt> {
    return this.commands.execute(new ReleaseReductions(body, context));
  }
}
