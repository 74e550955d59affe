import { membershipFolding, type Membership, type MembershipEvent } from '#membership/domain';
import { sharedEnterpriseRules } from '#statutes/domain';
import { sharesDecider, type ShareLot, type SharesEvent } from '#shares/domain';
import { story } from '../../support/decider-story.js';

export const memberId = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a01';
export const bob = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a02';
export const subscriptionId = '5d3e7b52-7d24-4c8e-8b57-1f2f5e0c9a01';
export const other = '5d3e7b52-7d24-4c8e-8b57-1f2f5e0c9a02';
export const claimId = '5d3e7b52-7d24-4c8e-8b57-1f2f5e0c9a03';

export const after = (...events: readonly MembershipEvent[]): Membership =>
  events.reduce(membershipFolding.evolve, membershipFolding.initialState);
export const applied: MembershipEvent = { type: 'MembershipApplied', data: { memberId, kind: 'naturalPerson', appliedOn: '2020-01-01' } };
export const admitted: MembershipEvent = { type: 'MemberAdmitted', data: { memberId, memberNumber: 7, admittedOn: '2020-04-01' } };
export const left: MembershipEvent = { type: 'MembershipEnded', data: { memberId, cause: 'withdrawal', lastDay: '2022-12-31' } };

export const rulebook = { version: 1, effectiveFrom: '2010-01-01', rules: sharedEnterpriseRules };
export const facts = { rulebook, membership: after(applied) };

export const subscribed = {
  type: 'SharesSubscribed',
  data: { memberId, subscriptionId, shareClass: 'A', quantity: 3, nominalCents: 3_000, calledCents: 2_250, subscribedOn: '2020-04-01' },
} as const satisfies SharesEvent;
export const paid = (amountCents: number, aheadOfCallCents = 0): SharesEvent => ({
  type: 'SharesPaidUp',
  data: { memberId, subscriptionId, shareClass: 'A', amountCents, aheadOfCallCents, method: 'transfer' },
});
export const paidWhole = [subscribed, paid(9_000, 6_750)];

export const lot = (quantity: number): ShareLot => ({
  subscriptionId,
  shareClass: 'A',
  quantity,
  subscribedCents: 3_000 * quantity,
  calledCents: 3_000 * quantity,
  paidUpCents: 3_000 * quantity,
});

export const pay = {
  type: 'PayUpShares',
  memberId,
  subscriptionId,
  amountCents: 2_250,
  method: 'transfer',
  effectiveAt: '2020-04-02',
} as const;

export const told = story(sharesDecider).knowing(facts);
