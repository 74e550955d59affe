import {
  bob,
  claimId,
  lot,
  memberId,
  paid,
  paidWhole,
  pay,
  subscribed,
  told,
} from '../../../../test/scenarios/register-support/share-story.js';
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
  it('said twice changes nothing', () =>
    told
      .given([subscribed, retracted(0)])
      .when(retract(0))
      .thenNothingHappens());
  it('needs an entry: to take one back is none', () =>
    told
      .given([subscribed, retracted(0)])
      .when(retract(1))
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

  describe('a claim', () => {
    const fixed: SharesEvent = {
      type: 'ReimbursementFixed',
      data: {
        memberId,
        claimId,
        cause: 'membershipEnded',
        shares: [lot(3)],
        amountCents: 9_000,
        lossDeductionCents: 0,
        fixedOn: '2020-04-01',
        dueOn: '2020-04-01',
        liableUntil: '2025-04-01',
      },
    };
    const deferred: SharesEvent = { type: 'ReimbursementDeferred', data: { memberId, claimId, ground: 'capitalFloor' } };
    const cancelled: SharesEvent = { type: 'SharesCancelled', data: { memberId, claimId, shares: [lot(3)] } };
    const reimbursed: SharesEvent = { type: 'ReimbursementPaid', data: { memberId, claimId, amountCents: 4_000, method: 'transfer' } };
    const withdrawn = (revision: number, wasCancelled: boolean): SharesEvent => ({
      type: 'SharesEntryRetracted',
      data: { memberId, revision, ground: 'typingError', claim: { claimId, wasCancelled } },
    });
    const before = [...paidWhole, fixed, deferred, cancelled];
    const at = paidWhole.length;

    it('goes with all that became of it, and the shares are back', () => {
      told
        .given(before)
        .when(retract(at))
        .then([retracted(at + 2), retracted(at + 1), withdrawn(at, true)]);
      told
        .given([...paidWhole, fixed])
        .when(retract(at))
        .then([withdrawn(at, false)]);
    });
    it('stays once money went out, until that payment is taken back', () => {
      told
        .given([...before, reimbursed])
        .when(retract(at))
        .thenRefuses('CLAIM_PAID');
      const payment: SharesEvent = {
        type: 'SharesEntryRetracted',
        data: { memberId, revision: at + 3, ground: 'typingError', payment: { claimId, amountCents: 4_000 } },
      };
      told
        .given([...before, reimbursed])
        .when(retract(at + 3))
        .then([payment]);
      told
        .given([...before, reimbursed, payment])
        .when(retract(at))
        .then([retracted(at + 2), retracted(at + 1), withdrawn(at, true)]);
    });
    it('has used its id up, and is carried on no further', () => {
      const gone = told.given([...paidWhole, fixed, withdrawn(at, false)]);
      gone.when({ type: 'CancelClaimedShares', memberId, claimId, effectiveAt: '2020-06-01' }).thenNothingHappens();
      gone.when({ type: 'DeferReimbursement', memberId, claimId, ground: 'capitalFloor', effectiveAt: '2020-06-01' }).thenNothingHappens();
    });
  });
});
