import { Module } from '@nestjs/common';
import { AdoptRulebookHandler } from './commands/adopt-rulebook.command.js';
import { GetRulebookHandler } from './queries/get-rulebook.query.js';

@Module({ providers: [AdoptRulebookHandler, GetRulebookHandler] })
export class StatutesModule {}
