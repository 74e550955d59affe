import type { Rules } from '#statutes/domain';
import { payUpShares } from './pay-up-shares.js';
import type { SubscribeShares } from './shares.commands.js';
import type { SharesEvent } from './shares.events.js';
import { sharesFolding, type Shares } from './shares.js';
import { subscribeShares } from './subscribe-shares.js';

/** Subscribes, and takes the payment that came with the bulletin: both are recorded, or neither. */
export const subscribeAndPay = (command: SubscribeShares, shares: Shares, rules: Rules): readonly SharesEvent[] => {
  const subscribed = subscribeShares(command, shares, rules);
  if (!command.payment || subscribed.length === 0) return subscribed;
  const { payment, at, memberId, subscriptionId, effectiveAt } = command;
  const after = subscribed.reduce(sharesFolding.evolve, shares);
  return [...subscribed, ...payUpShares({ type: 'PayUpShares', at, memberId, subscriptionId, effectiveAt, ...payment }, after, rules)];
};
