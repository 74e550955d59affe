import { stateOf, type Decider, type FactsOf } from '#kernel';
import { memberStream, membershipDecider } from '#membership/domain';
import { rulebookInForce } from '#statutes/domain';
import { assertHolder, assertRecordId } from './holder.js';
import type { TransferShares } from './shares.commands.js';
import type { SharesEvent } from './shares.events.js';
import { sharesFolding, sharesStream, type Shares } from './shares.js';
import { transferShares } from './transfer-shares.js';

const facts = ({ memberId, counterpartyId, effectiveAt }: TransferShares) => ({
  rulebook: rulebookInForce(effectiveAt),
  membership: stateOf(membershipDecider, memberStream(memberId)),
  counterparty: stateOf(membershipDecider, memberStream(counterpartyId)),
});

type Requests = ReturnType<typeof facts>;

/** Transfers are decided on the giver's shares, knowing who receives. */
export const transferSharesDecider: Decider<TransferShares, Shares, SharesEvent, Requests> = {
  ...sharesFolding,
  stream: ({ memberId }) => sharesStream(memberId),
  facts,
  decide: (command, shares, { rulebook, membership, counterparty }: FactsOf<Requests>) => {
    assertHolder(command, membership);
    assertHolder({ memberId: command.counterpartyId, effectiveAt: command.effectiveAt }, counterparty);
    assertRecordId('subscriptionId', command.subscriptionId);
    assertRecordId('transferId', command.transferId);
    return transferShares(command, shares, rulebook.rules);
  },
  rulebookVersion: ({ rulebook }) => rulebook.version,
};
