import { isClaimed, isCoherent } from './retract-shares-entry.js';
import type { GiveBackShares, RetractTransfer } from './shares.commands.js';
import { sharesEntriesDepend, transferUnderWay, transferUnknown } from './shares.errors.js';
import type { SharesEvent } from './shares.events.js';
import { without, type Shares, type SharesEntry } from './shares.js';

/**
 * Takes a transfer back on the side that gave: what it says holds for both. Whoever received must still have the shares as they came.
 *
 * @param received  the shares of the other side
 */
export const retractTransfer = (command: RetractTransfer, shares: Shares, received: Shares): readonly SharesEvent[] => {
  const { memberId, transferId, counterpartyId, ground } = command;
  const given = shares.entries.find(({ event }) => event.type === 'SharesTransferredOut' && event.data.transferId === transferId);
  if (!given || !('counterpartyId' in given.event.data) || given.event.data.counterpartyId !== counterpartyId)
    throw transferUnknown(transferId);
  const { revision } = given;
  const come = comeInAs(transferId, received);
  if (!come) throw transferUnderWay(transferId);
  if (isClaimed(come.event, received) || !isCoherent(without(received, come.revision))) throw sharesEntriesDepend(revision);
  return [{ type: 'SharesEntryRetracted', data: { memberId, revision, ground, transfer: { transferId, counterpartyId } } }];
};

const comeInAs = (transferId: string, { entries }: Shares): SharesEntry | undefined =>
  entries.find(({ event }) => event.type === 'SharesTransferredIn' && event.data.subscriptionId === transferId);

/** Gives back what a transfer brought that was taken back since: nothing is left to refuse. */
export const giveBackShares = ({ memberId, transferId, ground }: GiveBackShares, shares: Shares): readonly SharesEvent[] => {
  const come = comeInAs(transferId, shares);
  return come ? [{ type: 'SharesEntryRetracted', data: { memberId, revision: come.revision, ground } }] : [];
};
