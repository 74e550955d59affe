import {
  after,
  applied,
  bob,
  claimId,
  facts,
  lot,
  memberId,
  other,
  paid,
  paidWhole,
  subscribed,
  subscriptionId,
  told,
} from '../../../../test/scenarios/register-support/share-story.js';
import { story } from '../../../../test/support/decider-story.js';
import type { SharesEvent } from './shares.events.js';
import { transferSharesDecider } from './transfer-shares.decide.js';

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
