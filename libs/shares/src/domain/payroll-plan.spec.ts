import {
  facts,
  memberId,
  other,
  rulebook,
  subscribed,
  subscriptionId,
  told,
} from '../../../../test/scenarios/register-support/share-story.js';
import { sharedEnterpriseRules } from '#statutes/domain';
import type { SharesEvent } from './shares.events.js';

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
