import { stateOf, type Decider, type FactsOf } from '#kernel';
import { memberStream, membershipDecider } from '#membership/domain';
import { rulebookInForce } from '#statutes/domain';
import { cancelClaimedShares, deferReimbursement, payReimbursement } from './claim-reimbursement.js';
import { assertHolder, assertRecordId } from './holder.js';
import { callCapital, cancelSubscription, payUpShares } from './pay-up-shares.js';
import { retractSharesEntry } from './retract-shares-entry.js';
import type { SharesCommand } from './shares.commands.js';
import type { SharesEvent } from './shares.events.js';
import { sharesFolding, sharesStream, type Shares } from './shares.js';
import { subscribeAndPay } from './subscribe-and-pay.js';
import { deductShareFromPay } from './subscribe-shares.js';
import { giveBackShares } from './retract-transfer.js';
import { receiveShares } from './transfer-shares.js';

const facts = ({ memberId, effectiveAt }: SharesCommand) => ({
  rulebook: rulebookInForce(effectiveAt),
  membership: stateOf(membershipDecider, memberStream(memberId)),
});

type Requests = ReturnType<typeof facts>;

const decide = (command: SharesCommand, shares: Shares, { rulebook, membership }: FactsOf<Requests>): readonly SharesEvent[] => {
  const { rules } = rulebook;
  // Both follow from what happened on the other side of a transfer, whatever became of this person's membership since.
  if (command.type === 'ReceiveShares') return receiveShares(command, shares);
  if (command.type === 'GiveBackShares') return giveBackShares(command, shares);
  assertHolder(command, membership);
  if ('subscriptionId' in command) assertRecordId('subscriptionId', command.subscriptionId);
  switch (command.type) {
    case 'SubscribeShares':
      return subscribeAndPay(command, shares, rules);
    case 'DeductShareFromPay':
      return deductShareFromPay(command, shares, rules);
    case 'CallCapital':
      return callCapital(command, shares, rules);
    case 'PayUpShares':
      return payUpShares(command, shares, rules);
    case 'CancelSubscription':
      return cancelSubscription(command, shares);
    case 'DeferReimbursement':
      return deferReimbursement(command, shares);
    case 'CancelClaimedShares':
      return cancelClaimedShares(command, shares);
    case 'PayReimbursement':
      return payReimbursement(command, shares);
    case 'RetractSharesEntry':
      return retractSharesEntry(command, shares);
  }
};

export const sharesDecider: Decider<SharesCommand, Shares, SharesEvent, Requests> = {
  ...sharesFolding,
  stream: ({ memberId }) => sharesStream(memberId),
  facts,
  decide,
  rulebookVersion: ({ rulebook }) => rulebook.version,
};
