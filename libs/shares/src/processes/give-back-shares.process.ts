import type { RecordedOneOf } from '#kernel';
import type { Asked, Process } from '#processing';
import type { GiveBackShares } from '../domain/shares.commands.js';
import type { SharesEntryRetracted } from '../domain/shares.events.js';

/** Takes a transfer back on the side that received, once it was taken back on the side that gave. */
export const giveBackSharesProcess: Process = {
  name: 'give-back-shares',
  startFrom: 'beginning',
  handles: ['SharesEntryRetracted'],
  prepare: () => ({
    react: (event) => {
      // `handles` lists this one event.
      const { data, meta } = event as RecordedOneOf<SharesEntryRetracted>;
      if (!data.transfer) return [];
      const { transferId, counterpartyId } = data.transfer;
      const given = { memberId: counterpartyId, transferId, ground: data.ground, effectiveAt: meta.effectiveAt };
      return [{ effect: 'give-back-shares', command: { type: 'GiveBackShares', data: given } satisfies Asked<GiveBackShares> }];
    },
  }),
};
