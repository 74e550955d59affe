import { Module } from '@nestjs/common';
import { AdoptRulebookHandler } from './commands/adopt-rulebook.command.js';
import { AppropriateResultHandler } from './commands/appropriate-result.command.js';
import { ApproveAccountsHandler } from './commands/approve-accounts.command.js';
import { CooperativeCalendar } from './cooperative-calendar.js';
import { CompareRulebooksHandler } from './queries/compare-rulebooks.query.js';
import { GetFinancialYearHandler } from './queries/get-financial-year.query.js';
import { GetRulebookHandler } from './queries/get-rulebook.query.js';
import { RulebookRegister } from './rulebook-register.js';

const commandHandlers = [AdoptRulebookHandler, ApproveAccountsHandler, AppropriateResultHandler];
const queryHandlers = [GetRulebookHandler, CompareRulebooksHandler, GetFinancialYearHandler];

@Module({ providers: [...commandHandlers, ...queryHandlers, RulebookRegister, CooperativeCalendar], exports: [CooperativeCalendar] })
export class StatutesModule {}
