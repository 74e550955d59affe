import { isUuid, stateOf, type Decider, type FactsOf } from '#kernel';
import { memberStream, memberUnknown, membershipDecider } from '#membership/domain';
import { assertCalendarDate, rulebookInForce } from '#statutes/domain';
import { payUpShares } from './pay-up-shares.js';
import type { SharesCommand } from './shares.commands.js';
import { subscriptionIdInvalid } from './shares.errors.js';
import type { SharesEvent } from './shares.events.js';
import { sharesFolding, sharesStream, type Shares } from './shares.js';
import { subscribeShares } from './subscribe-shares.js';

const facts = ({ memberId, effectiveAt }: SharesCommand) => ({
  rulebook: rulebookInForce(effectiveAt),
  membership: stateOf(membershipDecider, memberStream(memberId)),
});

type Requests = ReturnType<typeof facts>;

const decide = (command: SharesCommand, shares: Shares, { rulebook, membership }: FactsOf<Requests>): readonly SharesEvent[] => {
  assertCalendarDate('effectiveAt', command.effectiveAt);
  if (!isUuid(command.subscriptionId)) throw subscriptionIdInvalid();
  // Whoever applied may subscribe: in many cooperatives the shares come before the admission.
  if (membership.status === 'unknown') throw memberUnknown(command.memberId);
  switch (command.type) {
    case 'SubscribeShares':
      return subscribeShares(command, shares, rulebook.rules);
    case 'PayUpShares':
      return payUpShares(command, shares, rulebook.rules);
  }
};

export const sharesDecider: Decider<SharesCommand, Shares, SharesEvent, Requests> = {
  ...sharesFolding,
  stream: ({ memberId }) => sharesStream(memberId),
  facts,
  decide,
  rulebookVersion: ({ rulebook }) => rulebook.version,
};
