import type { RecordedOneOf } from '#kernel';
import { claimOn } from './claim-on.js';
import type { SharesEvent } from './shares.events.js';

const claimId = '5d3e7b52-7d24-4c8e-8b57-1f2f5e0c9a03';
const memberId = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a01';

const fixed: SharesEvent = {
  type: 'ReimbursementFixed',
  data: {
    memberId,
    claimId,
    cause: 'membershipEnded',
    shares: [],
    amountCents: 9_000,
    lossDeductionCents: 0,
    fixedOn: '2023-06-01',
    dueOn: '2023-06-01',
    liableUntil: '2027-12-31',
  },
};

const history = (
  [
    ['2023-06-01', fixed],
    ['2023-06-01', { type: 'ReimbursementDeferred', data: { memberId, claimId, ground: 'capitalFloor' } }],
    ['2024-02-01', { type: 'SharesCancelled', data: { memberId, claimId, shares: [] } }],
    ['2024-03-01', { type: 'ReimbursementPaid', data: { memberId, claimId, amountCents: 4_000, method: 'sepa' } }],
    ['2024-04-01', { type: 'ReimbursementPaid', data: { memberId, claimId, amountCents: 5_000, method: 'sepa' } }],
  ] satisfies [string, SharesEvent][]
).map(([effectiveAt, event], number) => ({ ...event, number, meta: { effectiveAt } })) as unknown as RecordedOneOf<SharesEvent>[];

describe('a claim on a day, as known', () => {
  it.each([
    ['2023-05-31', 9, undefined],
    ['2023-06-01', 0, { status: 'fixed', paidCents: 0, ground: null }],
    ['2023-06-01', 9, { status: 'deferred', paidCents: 0, ground: 'capitalFloor' }],
    ['2024-03-01', 2, { status: 'cancelled', paidCents: 0, ground: null }],
    ['2024-03-01', 9, { status: 'cancelled', paidCents: 4_000 }],
    ['2024-04-01', 9, { status: 'paid', paidCents: 9_000 }],
  ])('on %s at entry %i', (asOf, knownAt, standing) => {
    const claim = claimOn(history, claimId, { asOf, knownAt });
    if (standing) expect(claim).toMatchObject(standing);
    else expect(claim).toBeUndefined();
  });

  it('is nobody else’s', () => expect(claimOn(history, memberId, { asOf: '2024-04-01', knownAt: 9 })).toBeUndefined());
});
