import { Module } from '@nestjs/common';
import { MembershipModule } from '#membership';
import { PayUpSharesHandler } from './commands/pay-up-shares.command.js';
import { SubscribeSharesHandler } from './commands/subscribe-shares.command.js';
import { GetShareRegisterHandler } from './queries/get-share-register.query.js';

@Module({ imports: [MembershipModule], providers: [SubscribeSharesHandler, PayUpSharesHandler, GetShareRegisterHandler] })
export class SharesModule {}
