import { membershipFolding, type Membership, type MembershipEvent } from '#membership/domain';
import { sharedEnterpriseRules } from '#statutes/domain';
import { story } from '../../../../test/support/decider-story.js';
import { claimReimbursementDecider } from './claim-reimbursement.decide.js';
import { sharesDecider } from './shares.decide.js';
import type { ShareLot, SharesEvent } from './shares.events.js';
import { transferSharesDecider } from './transfer-shares.decide.js';

const memberId = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a01';
const bob = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a02';
const subscriptionId = '5d3e7b52-7d24-4c8e-8b57-1f2f5e0c9a01';
const other = '5d3e7b52-7d24-4c8e-8b57-1f2f5e0c9a02';
const claimId = '5d3e7b52-7d24-4c8e-8b57-1f2f5e0c9a03';

const after = (...events: readonly MembershipEvent[]): Membership =>
  events.reduce(membershipFolding.evolve, membershipFolding.initialState);
const applied: MembershipEvent = { type: 'MembershipApplied', data: { memberId, kind: 'naturalPerson', appliedOn: '2020-01-01' } };
const admitted: MembershipEvent = { type: 'MemberAdmitted', data: { memberId, memberNumber: 7, admittedOn: '2020-04-01' } };
const left: MembershipEvent = { type: 'MembershipEnded', data: { memberId, cause: 'withdrawal', lastDay: '2022-12-31' } };

const rulebook = { version: 1, effectiveFrom: '2010-01-01', rules: sharedEnterpriseRules };
const facts = { rulebook, membership: after(applied) };

const subscribed: SharesEvent = {
  type: 'SharesSubscribed',
  data: { memberId, subscriptionId, shareClass: 'A', quantity: 3, nominalCents: 3_000, calledCents: 2_250, subscribedOn: '2020-04-01' },
};
const paid = (amountCents: number, aheadOfCallCents = 0): SharesEvent => ({
  type: 'SharesPaidUp',
  data: { memberId, subscriptionId, shareClass: 'A', amountCents, aheadOfCallCents, method: 'transfer' },
});
const paidWhole = [subscribed, paid(9_000, 6_750)];

const lot = (quantity: number): ShareLot => ({
  subscriptionId,
  shareClass: 'A',
  quantity,
  subscribedCents: 3_000 * quantity,
  calledCents: 3_000 * quantity,
  paidUpCents: 3_000 * quantity,
});

const subscribe = { type: 'SubscribeShares', memberId, subscriptionId, shareClass: 'A', quantity: 3, effectiveAt: '2020-04-01' } as const;
const pay = { type: 'PayUpShares', memberId, subscriptionId, amountCents: 2_250, method: 'transfer', effectiveAt: '2020-04-02' } as const;

const told = story(sharesDecider).knowing(facts);

describe('subscribing shares', () => {
  it('takes the nominal value of the day', () => told.when(subscribe).then([subscribed]));
  it('is refused to somebody the register does not know', () =>
    told
      .knowing({ ...facts, membership: after() })
      .when(subscribe)
      .thenRefuses('MEMBER_UNKNOWN'));
  it('is refused in a class the rules do not have', () => told.when({ ...subscribe, shareClass: 'Z' }).thenRefuses('SHARE_CLASS_UNKNOWN'));
  it.each([0, -3, 1.5])('is refused for %d shares', (quantity) => told.when({ ...subscribe, quantity }).thenRefuses('QUANTITY_INVALID'));
  it('is refused beyond what an exact amount can hold', () =>
    told.when({ ...subscribe, quantity: Number.MAX_SAFE_INTEGER }).thenRefuses('AMOUNT_OUT_OF_RANGE'));
  it('is refused under an id that is not one', () => told.when({ ...subscribe, subscriptionId: 'first' }).thenRefuses('RECORD_ID_INVALID'));
  it('says nothing twice', () => told.given([subscribed]).when(subscribe).thenNothingHappens());
  it('never gives one id to two subscriptions', () =>
    told
      .given([subscribed])
      .when({ ...subscribe, quantity: 4 })
      .thenRefuses('SUBSCRIPTION_DIFFERS'));
});

describe('paying up', () => {
  it('begins with a quarter at least', () =>
    told
      .given([subscribed])
      .when(pay)
      .then([paid(2_250)]));
  it('is refused below the first quarter', () =>
    told
      .given([subscribed])
      .when({ ...pay, amountCents: 2_249 })
      .thenRefuses('FIRST_PAYMENT_TOO_SMALL'));
  it('goes on in any amount, ahead of the calls if the member wishes', () =>
    told
      .given([subscribed, paid(2_250)])
      .when({ ...pay, amountCents: 1 })
      .then([paid(1, 1)]));
  it('is never more than what was subscribed', () =>
    told
      .given([subscribed, paid(2_250)])
      .when({ ...pay, amountCents: 6_751 })
      .thenRefuses('PAID_UP_EXCEEDS_SUBSCRIPTION'));
  it('needs a subscription', () => told.when(pay).thenRefuses('SUBSCRIPTION_UNKNOWN'));
  it('does not come before it', () =>
    told
      .given([subscribed])
      .when({ ...pay, effectiveAt: '2020-03-31' })
      .thenRefuses('BEFORE_SUBSCRIPTION'));
  it.each([0, -1, 0.5])('is refused for %d cents', (amountCents) =>
    told
      .given([subscribed])
      .when({ ...pay, amountCents })
      .thenRefuses('AMOUNT_INVALID'),
  );
});

describe('calling capital', () => {
  const call = {
    type: 'CallCapital',
    memberId,
    subscriptionId,
    amountCents: 2_000,
    payBy: '2021-12-31',
    effectiveAt: '2021-06-01',
  } as const;

  it('asks for a further part', () =>
    told
      .given([subscribed])
      .when(call)
      .then([{ type: 'CapitalCalled', data: { memberId, subscriptionId, shareClass: 'A', amountCents: 2_000, payBy: '2021-12-31' } }]));
  it('asks for no more than what was subscribed', () =>
    told
      .given([subscribed])
      .when({ ...call, amountCents: 6_751 })
      .thenRefuses('CALL_EXCEEDS_SUBSCRIPTION'));
  it('ends within five years', () =>
    told
      .given([subscribed])
      .when({ ...call, payBy: '2025-04-02' })
      .thenRefuses('CALL_TOO_LATE'));
});

describe('giving a subscription up', () => {
  const cancel = { type: 'CancelSubscription', memberId, subscriptionId, effectiveAt: '2020-05-01' } as const;
  const cancelled: SharesEvent = {
    type: 'SubscriptionCancelled',
    data: { memberId, ...lot(3), calledCents: 2_250, paidUpCents: 0 },
  };

  it('takes it away as long as nothing was paid', () => told.given([subscribed]).when(cancel).then([cancelled]));
  it('is refused once something was', () =>
    told
      .given([subscribed, paid(2_250)])
      .when(cancel)
      .thenRefuses('SUBSCRIPTION_PAID'));
  it('says nothing twice', () => told.given([subscribed, cancelled]).when(cancel).thenNothingHappens());
});

describe('the payroll plan', () => {
  const deduct = {
    type: 'DeductShareFromPay',
    memberId,
    subscriptionId,
    month: '2026-03',
    netPayCents: 10_000,
    effectiveAt: '2026-03-31',
  } as const;
  const deducted = (month: string, id: string): SharesEvent[] => [
    {
      type: 'SharesSubscribed',
      data: {
        memberId,
        subscriptionId: id,
        shareClass: 'A',
        quantity: 1,
        nominalCents: 3_000,
        calledCents: 3_000,
        subscribedOn: '2026-03-31',
        deductedFor: month,
      },
    },
    {
      type: 'SharesPaidUp',
      data: { memberId, subscriptionId: id, shareClass: 'A', amountCents: 3_000, aheadOfCallCents: 0, method: 'payroll' },
    },
  ];

  it('subscribes and pays one share of a month with enough pay', () => told.when(deduct).then(deducted('2026-03', subscriptionId)));
  it('leaves a month with less alone', () => told.when({ ...deduct, netPayCents: 9_999 }).thenNothingHappens());
  it('takes one share a month', () => told.given(deducted('2026-03', other)).when(deduct).thenNothingHappens());
  it('stops when the shares owed are held', () =>
    told
      .given([subscribed])
      .when({ ...deduct, subscriptionId: other })
      .thenNothingHappens());
  it('needs a plan', () =>
    told
      .knowing({ ...facts, rulebook: { ...rulebook, rules: { ...sharedEnterpriseRules, sharesOwed: undefined } } })
      .when(deduct)
      .thenRefuses('NO_DEDUCTION_PLAN'));
  it.each(['2026-13', 'March', '2026-3'])('knows no month %s', (month) => told.when({ ...deduct, month }).thenRefuses('MONTH_INVALID'));
});

describe('transferring shares', () => {
  const transfer = {
    type: 'TransferShares',
    memberId,
    subscriptionId,
    transferId: other,
    counterpartyId: bob,
    quantity: 2,
    cause: 'sale',
    effectiveAt: '2021-01-01',
    decisionRef: 'board 7',
  } as const;
  const out: SharesEvent = {
    type: 'SharesTransferredOut',
    data: { memberId, transferId: other, counterpartyId: bob, cause: 'sale', transferredOn: '2021-01-01', ...lot(2) },
  };
  const transferring = story(transferSharesDecider).knowing({ ...facts, counterparty: after(applied) });

  it('gives part of a subscription', () => transferring.given(paidWhole).when(transfer).then([out]));
  it('says nothing twice', () =>
    transferring
      .given([...paidWhole, out])
      .when(transfer)
      .thenNothingHappens());
  it('never gives one id to two transfers', () =>
    transferring
      .given([...paidWhole, out])
      .when({ ...transfer, quantity: 1 })
      .thenRefuses('SUBSCRIPTION_DIFFERS'));
  it('needs the approval the rules ask for', () =>
    transferring
      .given(paidWhole)
      .when({ ...transfer, decisionRef: undefined })
      .thenRefuses('TRANSFER_NOT_APPROVED'));
  it('goes to somebody the register knows', () =>
    transferring
      .knowing({ ...facts, counterparty: after() })
      .given(paidWhole)
      .when(transfer)
      .thenRefuses('MEMBER_UNKNOWN'));
  it('does not go to oneself', () =>
    transferring
      .given(paidWhole)
      .when({ ...transfer, counterpartyId: memberId })
      .thenRefuses('TRANSFER_TO_ONESELF'));
  it('is of shares one has', () =>
    transferring
      .given([...paidWhole, out])
      .when({ ...transfer, transferId: claimId })
      .thenRefuses('NOT_ENOUGH_SHARES'));
  it('is of shares that are paid up', () => {
    transferring
      .given([subscribed, paid(2_250)])
      .when(transfer)
      .thenRefuses('SHARES_NOT_PAID_UP');
    transferring
      .given([subscribed, paid(2_250)])
      .when({ ...transfer, quantity: 3 })
      .thenRefuses('SHARES_NOT_PAID_UP');
  });

  it('comes in on the other side, once', () => {
    const received = { ...lot(2), subscriptionId: other };
    const receive = { type: 'ReceiveShares', memberId, counterpartyId: bob, lot: received, effectiveAt: '2021-01-01' } as const;
    const come: SharesEvent = {
      type: 'SharesTransferredIn',
      data: { memberId, counterpartyId: bob, transferredOn: '2021-01-01', ...received },
    };
    told.when(receive).then([come]);
    told.given([come]).when(receive).thenNothingHappens();
  });
});

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
            ...(fixed.data as (SharesEvent & { type: 'ReimbursementFixed' })['data']),
            shares: [{ ...lot(3), calledCents: 2_250, paidUpCents: 2_250 }],
            amountCents: 2_025,
            lossDeductionCents: 225,
          },
        } as SharesEvent,
      ]));
  it('of some shares is open to a member, and those cannot be given away any more', () => {
    const membership = after(applied, admitted);
    const [fixedPart] = [
      {
        ...fixed,
        data: {
          ...fixed.data,
          cause: 'partialWithdrawal',
          shares: [lot(1)],
          amountCents: 2_700,
          lossDeductionCents: 300,
          liableUntil: '2028-06-20',
        },
      } as SharesEvent,
    ];
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
