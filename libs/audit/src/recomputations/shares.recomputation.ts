import type { RecordedEvent, RecordedOneOf } from '#kernel';
import { sharesEventTypes, type Movement, type SharesEvent } from '#shares/domain';
import type { Recomputation, RecomputedTable } from '../recomputation.js';
import { inOrder, type Row } from '../table.js';
import { CAPITAL_TABLE, REIMBURSEMENTS_TABLE, SHARES_TABLE } from '../tables.js';
import { BookedLines } from './booked-lines.js';
import { claimAfter, type Claims } from './reimbursement-claims.js';

type Amounts = Pick<Movement, 'subscribedCents' | 'calledCents' | 'paidUpCents'>;

type Balance = Amounts & Pick<Movement, 'memberId' | 'subscriptionId' | 'shareClass' | 'quantity'>;

/** The share register: what is left of each subscription, what the capital changed by each day, what is to be paid back. */
export class SharesRecomputation implements Recomputation {
  readonly handles = sharesEventTypes;
  readonly tables: readonly RecomputedTable[] = [
    { table: SHARES_TABLE, rows: () => inOrder(SHARES_TABLE, [...this.balances.values()].filter(isLeft).map(balanceRow)) },
    { table: CAPITAL_TABLE, rows: () => inOrder(CAPITAL_TABLE, [...this.days].map(dayRow)) },
    { table: REIMBURSEMENTS_TABLE, rows: () => inOrder(REIMBURSEMENTS_TABLE, [...this.claims.values()]) },
  ];
  private readonly booked = new BookedLines();
  private readonly balances = new Map<string, Balance>();
  private readonly days = new Map<string, Amounts>();
  private readonly claims: Claims = new Map();

  take(recorded: RecordedEvent): void {
    // Only types of this union are asked for.
    const event = recorded as RecordedOneOf<SharesEvent>;
    claimAfter(this.claims, event);
    for (const { effectiveAt, movement } of this.booked.linesOf(event)) {
      const subject = `${movement.memberId} ${movement.subscriptionId}`;
      const before = this.balances.get(subject);
      this.balances.set(
        subject,
        before ? { ...before, ...summed(before, movement), quantity: before.quantity + movement.quantity } : movement,
      );
      this.days.set(effectiveAt, summed(this.days.get(effectiveAt) ?? nothing, movement));
    }
  }
}

const nothing: Amounts = { subscribedCents: 0, calledCents: 0, paidUpCents: 0 };

const summed = (one: Amounts, other: Amounts): Amounts => ({
  subscribedCents: one.subscribedCents + other.subscribedCents,
  calledCents: one.calledCents + other.calledCents,
  paidUpCents: one.paidUpCents + other.paidUpCents,
});

/** A subscription of which nothing is left is the same as none. */
const isLeft = ({ quantity, subscribedCents, calledCents, paidUpCents }: Balance): boolean =>
  quantity !== 0 || subscribedCents !== 0 || calledCents !== 0 || paidUpCents !== 0;

const balanceRow = ({ memberId, subscriptionId, shareClass, quantity, subscribedCents, calledCents, paidUpCents }: Balance): Row => ({
  memberId,
  subscriptionId,
  shareClass,
  quantity,
  subscribedCents,
  calledCents,
  paidUpCents,
});

const dayRow = ([effectiveAt, amounts]: readonly [string, Amounts]): Row => ({ effectiveAt, ...amounts });
