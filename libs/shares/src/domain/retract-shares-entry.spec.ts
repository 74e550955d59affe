import { bob, lot, memberId, paid, pay, subscribed, told } from '../../../../test/scenarios/register-support/share-story.js';
import type { SharesEvent } from './shares.events.js';

describe('taking an entry back', () => {
  const retract = (revision: number) =>
    ({ type: 'RetractSharesEntry', memberId, revision, ground: 'typingError', effectiveAt: '2020-05-01' }) as const;
  const retracted = (revision: number): SharesEvent => ({
    type: 'SharesEntryRetracted',
    data: { memberId, revision, ground: 'typingError' },
  });

  it('is done where what came later still makes sense', () =>
    told
      .given([subscribed, paid(2_250), paid(1, 1)])
      .when(retract(2))
      .then([retracted(2)]));
  it('is refused where it does not', () =>
    told
      .given([subscribed, paid(2_250)])
      .when(retract(0))
      .thenRefuses('SHARES_ENTRIES_DEPEND'));
  it('goes on with what it rested on', () =>
    told
      .given([subscribed, paid(2_250), retracted(1)])
      .when(retract(0))
      .then([retracted(0)]));
  it('is not done twice', () =>
    told
      .given([subscribed, retracted(0)])
      .when(retract(0))
      .thenRefuses('SHARES_ENTRY_UNKNOWN'));
  it('leaves the subscription to be paid anew', () =>
    told
      .given([subscribed, paid(2_250), retracted(1)])
      .when(pay)
      .then([paid(2_250)]));
  it('does not undo a transfer', () => {
    const come: SharesEvent = {
      type: 'SharesTransferredIn',
      data: { memberId, counterpartyId: bob, transferredOn: '2021-01-01', ...lot(2) },
    };
    told.given([come]).when(retract(0)).thenRefuses('ENTRY_NOT_RETRACTABLE');
  });
});
