export { PayUpShares } from './commands/pay-up-shares.command.js';
export { SubscribeShares } from './commands/subscribe-shares.command.js';
export * from './domain/index.js';
export { sharesProcesses } from './processes/index.js';
export { sharesProjections } from './projections/index.js';
export { GetShareRegister, type ShareRegisterPage, type ShareRegisterQuestion } from './queries/get-share-register.query.js';
export type { Holding } from './queries/share-register.reads.js';
export { SharesModule } from './shares.module.js';
