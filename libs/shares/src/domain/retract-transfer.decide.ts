import { stateOf, type Decider, type FactsOf } from '#kernel';
import { memberStream, membershipDecider } from '#membership/domain';
import { assertHolder, assertRecordId } from './holder.js';
import { retractTransfer } from './retract-transfer.js';
import type { RetractTransfer } from './shares.commands.js';
import type { SharesEvent } from './shares.events.js';
import { sharesFolding, sharesStream, type Shares } from './shares.js';

const facts = ({ memberId, counterpartyId }: RetractTransfer) => ({
  membership: stateOf(membershipDecider, memberStream(memberId)),
  received: stateOf(sharesFolding, sharesStream(counterpartyId)),
});

type Requests = ReturnType<typeof facts>;

/** A transfer is taken back on the giver's shares, knowing what became of them on the other side. */
export const retractTransferDecider: Decider<RetractTransfer, Shares, SharesEvent, Requests> = {
  ...sharesFolding,
  stream: ({ memberId }) => sharesStream(memberId),
  facts,
  decide: (command, shares, { membership, received }: FactsOf<Requests>) => {
    assertHolder(command, membership);
    assertRecordId('transferId', command.transferId);
    return retractTransfer(command, shares, received);
  },
};
