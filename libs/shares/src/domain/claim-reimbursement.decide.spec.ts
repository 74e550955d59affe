import {
  admitted,
  after,
  applied,
  claimId,
  left,
  lot,
  memberId,
  other,
  paid,
  paidWhole,
  pay,
  rulebook,
  subscribed,
  subscriptionId,
  told,
} from '../../../../test/scenarios/register-support/share-story.js';
import { story } from '../../../../test/support/decider-story.js';
import { claimReimbursementDecider } from './claim-reimbursement.decide.js';
import type { SharesEvent } from './shares.events.js';

describe('claiming a reimbursement', () => {
  const accounts = { year: 2022, closedOn: '2022-12-31', resultCents: 0, capitalCents: 1_000_000, uncoveredLossCents: 100_000 };
  const year = { status: 'approved', accounts } as const;
  const claim = { type: 'ClaimReimbursement', memberId, claimId, year: 2022, effectiveAt: '2023-06-20' } as const;
  const fixed: SharesEvent = {
    type: 'ReimbursementFixed',
    data: {
      memberId,
      claimId,
      cause: 'membershipEnded',
      shares: [lot(3)],
      amountCents: 8_100,
      lossDeductionCents: 900,
      fixedOn: '2023-06-20',
      dueOn: '2023-06-20',
      liableUntil: '2027-12-31',
    },
  };
  const former = { rulebook, membership: after(applied, admitted, left), year };
  const claiming = story(claimReimbursementDecider).knowing(former);
  const part = { ...claim, part: { subscriptionId, quantity: 1 } };

  it('fixes the nominal less the share of losses, and until when the leaver is liable', () =>
    claiming.given(paidWhole).when(claim).then([fixed]));
  it('says nothing twice', () =>
    claiming
      .given([...paidWhole, fixed])
      .when(claim)
      .thenNothingHappens());
  it('never gives one id to two claims', () =>
    claiming
      .given([...paidWhole, fixed])
      .when({ ...claim, effectiveAt: '2023-06-21' })
      .thenRefuses('CLAIM_DIFFERS'));
  it('waits for the accounts of the year', () =>
    claiming
      .knowing({ ...former, year: { status: 'open' } })
      .given(paidWhole)
      .when(claim)
      .thenRefuses('ACCOUNTS_MISSING'));
  it('rests on the accounts of the year of the last day', () =>
    claiming
      .given(paidWhole)
      .when({ ...claim, year: 2021 })
      .thenRefuses('YEAR_INVALID'));
  it('of all shares needs somebody who left', () =>
    claiming
      .knowing({ ...former, membership: after(applied, admitted) })
      .given(paidWhole)
      .when(claim)
      .thenRefuses('STILL_MEMBER'));
  it('needs shares', () => claiming.when(claim).thenRefuses('NOTHING_TO_CLAIM'));
  it('is not due before it is made', () =>
    claiming
      .given(paidWhole)
      .when({ ...claim, dueOn: '2023-06-19' })
      .thenRefuses('DUE_DATE_INVALID'));
  it('pays back what was paid, of a subscription that was not paid up', () =>
    claiming
      .given([subscribed, paid(2_250)])
      .when(claim)
      .then([
        {
          ...fixed,
          data: {
            ...fixed.data,
            shares: [{ ...lot(3), calledCents: 2_250, paidUpCents: 2_250 }],
            amountCents: 2_025,
            lossDeductionCents: 225,
          },
        },
      ]));
  it('of some shares is open to a member, and those cannot be given away any more', () => {
    const membership = after(applied, admitted);
    const fixedPart: SharesEvent = {
      ...fixed,
      data: {
        ...fixed.data,
        cause: 'partialWithdrawal',
        shares: [lot(1)],
        amountCents: 2_700,
        lossDeductionCents: 300,
        liableUntil: '2028-06-20',
      },
    };
    claiming
      .knowing({ ...former, membership })
      .given(paidWhole)
      .when(part)
      .then([fixedPart]);
    claiming
      .knowing({ ...former, membership })
      .given([...paidWhole, fixedPart])
      .when({ ...part, claimId: other, part: { subscriptionId, quantity: 3 } })
      .thenRefuses('NOT_ENOUGH_SHARES');
  });

  const deferred: SharesEvent = { type: 'ReimbursementDeferred', data: { memberId, claimId, ground: 'capitalFloor' } };
  const cancelled: SharesEvent = { type: 'SharesCancelled', data: { memberId, claimId, shares: [lot(3)] } };
  const defer = { type: 'DeferReimbursement', memberId, claimId, ground: 'capitalFloor', effectiveAt: '2023-06-20' } as const;
  const cancel = { type: 'CancelClaimedShares', memberId, claimId, effectiveAt: '2024-01-01' } as const;
  const reimburse = {
    type: 'PayReimbursement',
    memberId,
    claimId,
    amountCents: 8_100,
    method: 'transfer',
    effectiveAt: '2024-01-02',
  } as const;
  const reimbursed: SharesEvent = { type: 'ReimbursementPaid', data: { memberId, claimId, amountCents: 8_100, method: 'transfer' } };

  it('waits, has its turn, and is paid', () => {
    told
      .given([...paidWhole, fixed])
      .when(defer)
      .then([deferred]);
    told
      .given([...paidWhole, fixed, deferred])
      .when(defer)
      .thenNothingHappens();
    told
      .given([...paidWhole, fixed, deferred])
      .when(cancel)
      .then([cancelled]);
    told
      .given([...paidWhole, fixed, cancelled])
      .when(cancel)
      .thenNothingHappens();
    told
      .given([...paidWhole, fixed, cancelled])
      .when(reimburse)
      .then([reimbursed]);
  });
  it('stops payments on the shares, and what it rests on stays', () => {
    const partly = [subscribed, paid(2_250)];
    const partlyFixed = {
      ...fixed,
      data: { ...fixed.data, shares: [{ ...lot(3), calledCents: 2_250, paidUpCents: 2_250 }] },
    } as SharesEvent;
    told
      .given([...partly, partlyFixed])
      .when({ ...pay, effectiveAt: '2024-01-01' })
      .thenRefuses('SHARES_CLAIMED');
    const retract = { type: 'RetractSharesEntry', memberId, revision: 1, ground: 'typingError', effectiveAt: '2024-01-01' } as const;
    told
      .given([...partly, partlyFixed])
      .when(retract)
      .thenRefuses('SHARES_ENTRIES_DEPEND');
  });
  it('is not paid before its turn', () =>
    told
      .given([...paidWhole, fixed, deferred])
      .when(reimburse)
      .thenRefuses('CLAIM_NOT_PAYABLE'));
  it('is not paid twice', () =>
    told
      .given([...paidWhole, fixed, cancelled, reimbursed])
      .when({ ...reimburse, amountCents: 1 })
      .thenRefuses('PAYMENT_EXCEEDS_CLAIM'));
  it('must exist', () => told.when(reimburse).thenRefuses('CLAIM_UNKNOWN'));
});
