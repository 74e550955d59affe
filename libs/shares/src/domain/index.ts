export { movementOf, type Movement } from './movement.js';
export type { SharesCommand } from './shares.commands.js';
export { sharesDecider } from './shares.decide.js';
export type { PaymentMethod, SharesEvent, SharesPaidUp, SharesSubscribed } from './shares.events.js';
export { outstandingCents, sharesFolding, sharesStream, subscribedCents, type Shares, type Subscription } from './shares.js';
