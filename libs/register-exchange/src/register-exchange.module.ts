import { Module } from '@nestjs/common';
import { MembershipModule } from '#membership';
import { SharesModule } from '#shares';
import { ExportRegisterHandler } from './export/export-register.query.js';

@Module({ imports: [MembershipModule, SharesModule], providers: [ExportRegisterHandler] })
export class RegisterExchangeModule {}
