import { Module } from '@nestjs/common';
import { AdoptRulebookHandler } from './commands/adopt-rulebook.command.js';
import { CooperativeCalendar } from './cooperative-calendar.js';
import { GetRulebookHandler } from './queries/get-rulebook.query.js';
import { RulebookRegister } from './rulebook-register.js';

@Module({ providers: [AdoptRulebookHandler, GetRulebookHandler, RulebookRegister, CooperativeCalendar], exports: [CooperativeCalendar] })
export class StatutesModule {}
