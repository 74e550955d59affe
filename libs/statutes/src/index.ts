export { AdoptRulebook } from './commands/adopt-rulebook.command.js';
export { AppropriateResult } from './commands/appropriate-result.command.js';
export { ApproveAccounts } from './commands/approve-accounts.command.js';
export { CooperativeCalendar } from './cooperative-calendar.js';
export * from './domain/index.js';
export { CompareRulebooks } from './queries/compare-rulebooks.query.js';
export { GetFinancialYear } from './queries/get-financial-year.query.js';
export { GetRulebook } from './queries/get-rulebook.query.js';
export { StatutesModule } from './statutes.module.js';
