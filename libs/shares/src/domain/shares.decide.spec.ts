import {
  after,
  facts,
  lot,
  memberId,
  paid,
  pay,
  subscribed,
  subscriptionId,
  told,
} from '../../../../test/scenarios/register-support/share-story.js';
import type { SharesEvent } from './shares.events.js';

const subscribe = { type: 'SubscribeShares', memberId, subscriptionId, shareClass: 'A', quantity: 3, effectiveAt: '2020-04-01' } as const;

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

describe('subscribing with the money that came with the bulletin', () => {
  const payment = { amountCents: 2_250, method: 'transfer' } as const;

  it('records both, or neither', () => {
    told.when({ ...subscribe, payment }).then([subscribed, paid(2_250)]);
    told.when({ ...subscribe, payment: { ...payment, amountCents: 2_249 } }).thenRefuses('FIRST_PAYMENT_TOO_SMALL');
  });
  it('says nothing twice', () =>
    told
      .given([subscribed, paid(2_250)])
      .when({ ...subscribe, payment })
      .thenNothingHappens());
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
