import type { RecordedOneOf } from '#kernel';
import type { Asked, Process } from '#processing';
import type { ReceiveShares } from '../domain/shares.commands.js';
import type { SharesTransferredOut } from '../domain/shares.events.js';

/** Writes the other side of a transfer into the stream of the person who receives. */
export const receiveSharesProcess: Process = {
  name: 'receive-shares',
  startFrom: 'beginning',
  handles: ['SharesTransferredOut'],
  prepare: () => ({
    react: (event) => {
      // `handles` lists this one event.
      const { data } = event as RecordedOneOf<SharesTransferredOut>;
      const { memberId, counterpartyId, transferId, transferredOn, shareClass, quantity, subscribedCents, calledCents, paidUpCents } = data;
      const lot = { subscriptionId: transferId, shareClass, quantity, subscribedCents, calledCents, paidUpCents };
      const received = { memberId: counterpartyId, counterpartyId: memberId, lot, effectiveAt: transferredOn };
      return [{ effect: 'receive-shares', command: { type: 'ReceiveShares', data: received } satisfies Asked<ReceiveShares> }];
    },
  }),
};
