export { AdoptRulebook } from './commands/adopt-rulebook.command.js';
export { CooperativeCalendar } from './cooperative-calendar.js';
export * from './domain/index.js';
export { GetRulebook } from './queries/get-rulebook.query.js';
export { StatutesModule } from './statutes.module.js';
