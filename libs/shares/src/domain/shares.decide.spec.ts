import { membershipFolding } from '#membership/domain';
import { sharedEnterpriseRules } from '#statutes/domain';
import { story } from '../../../../test/support/decider-story.js';
import { sharesDecider } from './shares.decide.js';
import type { SharesEvent } from './shares.events.js';

const memberId = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a01';
const subscriptionId = '5d3e7b52-7d24-4c8e-8b57-1f2f5e0c9a01';
const facts = {
  rulebook: { version: 1, effectiveFrom: '2010-01-01', rules: sharedEnterpriseRules },
  membership: { status: 'applicant', kind: 'naturalPerson', appliedOn: '2020-01-01', revision: 0, lastStanding: 0 },
} as const;

const subscribed: SharesEvent = {
  type: 'SharesSubscribed',
  data: { memberId, subscriptionId, shareClass: 'A', quantity: 3, nominalCents: 3_000, subscribedOn: '2020-04-01' },
};
const paid = (amountCents: number): SharesEvent => ({
  type: 'SharesPaidUp',
  data: { memberId, subscriptionId, shareClass: 'A', amountCents, method: 'transfer' },
});

const subscribe = { type: 'SubscribeShares', memberId, subscriptionId, shareClass: 'A', quantity: 3, effectiveAt: '2020-04-01' } as const;
const pay = { type: 'PayUpShares', memberId, subscriptionId, amountCents: 2_250, method: 'transfer', effectiveAt: '2020-04-02' } as const;

const told = story(sharesDecider).knowing(facts);

describe('subscribing shares', () => {
  it('takes the nominal value of the day', () => told.when(subscribe).then([subscribed]));
  it('is refused to somebody the register does not know', () =>
    told
      .knowing({ ...facts, membership: membershipFolding.initialState })
      .when(subscribe)
      .thenRefuses('MEMBER_UNKNOWN'));
  it('is refused in a class the rules do not have', () => told.when({ ...subscribe, shareClass: 'Z' }).thenRefuses('SHARE_CLASS_UNKNOWN'));
  it.each([0, -3, 1.5])('is refused for %d shares', (quantity) => told.when({ ...subscribe, quantity }).thenRefuses('QUANTITY_INVALID'));
  it('is refused beyond what an exact amount can hold', () =>
    told.when({ ...subscribe, quantity: Number.MAX_SAFE_INTEGER }).thenRefuses('AMOUNT_OUT_OF_RANGE'));
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
  it('goes on in any amount', () =>
    told
      .given([subscribed, paid(2_250)])
      .when({ ...pay, amountCents: 1 })
      .then([paid(1)]));
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
      .thenRefuses('PAID_BEFORE_SUBSCRIPTION'));
  it.each([0, -1, 0.5])('is refused for %d cents', (amountCents) =>
    told
      .given([subscribed])
      .when({ ...pay, amountCents })
      .thenRefuses('AMOUNT_INVALID'),
  );
});
