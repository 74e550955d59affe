import * as fc from 'fast-check';
import { isDomainError, type Decider, type DomainCommand, type DomainEvent, type FactRequests, type FactsOf } from '#kernel';
import { membershipFolding } from '#membership/domain';
import { plainCooperativeRules } from '#statutes/domain';
import { capitalDecider } from './capital.decide.js';
import type { CapitalEvent } from './capital.events.js';
import type { CapitalAsKnown } from './capital.js';
import { claimReimbursementDecider } from './claim-reimbursement.decide.js';
import { movementsOf, negated, receivedBy, type Movement } from './movement.js';
import { sharesDecider } from './shares.decide.js';
import type { ReimbursementFixed, SharesEvent } from './shares.events.js';
import { sharesFolding, type Shares } from './shares.js';
import { transferSharesDecider } from './transfer-shares.decide.js';

const idOf = (kind: number, n: number): string => `5d3e7b52-7d24-4c8e-8b57-${kind}00000000${String(n).padStart(3, '0')}`;
const members = [idOf(1, 1), idOf(1, 2), idOf(1, 3)] as const;
const rulebook = { version: 1, effectiveFrom: '2010-01-01', rules: { ...plainCooperativeRules, paidUpAtSubscription: '1' } };
const membership = membershipFolding.evolve(membershipFolding.initialState, {
  type: 'MembershipApplied',
  data: { memberId: members[0], kind: 'naturalPerson', appliedOn: '2015-01-01' },
});
const accounts = { year: 2026, closedOn: '2026-12-31', resultCents: 0, capitalCents: 0, uncoveredLossCents: 0 };
const today = { at: '2026-06-18T10:00:00.000Z', effectiveAt: '2026-06-18', decisionRef: 'board 1' };

/** A ledger in miniature: the streams of three holders and of the guard, and what the register sees of them. */
class Office {
  readonly shares = new Map<string, SharesEvent[]>(members.map((memberId) => [memberId, []]));
  readonly capital: CapitalEvent[] = [];
  readonly movements: Movement[] = [];
  /** the capital after each reimbursement, and the highest it had been */
  readonly reductions: { readonly leftCents: number; readonly highestCents: number }[] = [];
  private readonly bookedBy = new Map<SharesEvent, readonly Movement[]>();
  private readonly highs = { subscribedCents: 0, paidUpCents: 0 };

  stateOf(memberId: string): Shares {
    return (this.shares.get(memberId) ?? []).reduce(sharesFolding.evolve, sharesFolding.initialState);
  }

  record(memberId: string, events: readonly SharesEvent[]): void {
    for (const event of events) {
      const stream = this.shares.get(memberId) ?? [];
      stream.push(event);
      this.book(event, stream);
      this.follow(event);
    }
  }

  /** What the register books for an entry: both sides of a transfer, the contrary of what is taken back. */
  private book(event: SharesEvent, stream: readonly SharesEvent[]): void {
    const taken = event.type === 'SharesEntryRetracted' ? (this.bookedBy.get(stream[event.data.revision] ?? event) ?? []).map(negated) : [];
    const received = event.type === 'SharesTransferredOut' ? [receivedBy(event.data)] : [];
    const own = event.type === 'SharesTransferredIn' ? [] : movementsOf(event);
    const booked = [...own, ...received, ...taken];
    this.bookedBy.set(event, booked);
    this.movements.push(...booked);
    this.highs.subscribedCents = Math.max(this.highs.subscribedCents, this.sum().subscribedCents);
    this.highs.paidUpCents = Math.max(this.highs.paidUpCents, this.sum().paidUpCents);
    if (event.type === 'SharesCancelled')
      this.reductions.push({ leftCents: this.sum().subscribedCents, highestCents: this.highs.subscribedCents });
  }

  sum(movements: readonly Movement[] = this.movements): { readonly subscribedCents: number; readonly paidUpCents: number } {
    const of = (name: 'subscribedCents' | 'paidUpCents') => movements.reduce((cents, movement) => cents + movement[name], 0);
    return { subscribedCents: of('subscribedCents'), paidUpCents: of('paidUpCents') };
  }

  known(): CapitalAsKnown {
    const cancelled = [...this.shares.values()].flat().filter(({ type }) => type === 'SharesCancelled');
    const sums = this.sum(cancelled.flatMap(movementsOf).map(negated));
    return { knownAt: this.movements.length, ...this.sum(), highest: { ...this.highs }, cancelled: sums };
  }

  /** The processes: the other side of a transfer, the way of a claim. */
  private follow(event: SharesEvent): void {
    if (event.type === 'SharesTransferredOut') {
      const { memberId: counterpartyId, counterpartyId: memberId } = event.data;
      const { memberId: _to, ...lot } = receivedBy(event.data);
      this.record(
        memberId,
        attempt(sharesDecider, { type: 'ReceiveShares', memberId, counterpartyId, lot, ...today }, this.stateOf(memberId), {
          rulebook,
          membership,
        }),
      );
    }
    if (event.type === 'ReimbursementFixed') this.guard({ type: 'RequestReduction', ...amountsOf(event), ...today });
    if (event.type === 'SharesSubscribed' || event.type === 'SharesPaidUp') this.guard({ type: 'ReleaseReductions', ...today });
  }

  private guard(asked: Parameters<typeof capitalDecider.decide>[0]): void {
    const state = this.capital.reduce(capitalDecider.evolve, capitalDecider.initialState);
    for (const event of attempt(capitalDecider, asked, state, { rulebook, known: this.known() })) {
      this.capital.push(event);
      const { memberId, claimId } = event.data;
      const subject = { memberId, claimId, ...today };
      const command =
        event.type === 'CapitalReductionQueued'
          ? ({ ...subject, type: 'DeferReimbursement', ground: 'capitalFloor' } as const)
          : ({ ...subject, type: 'CancelClaimedShares' } as const);
      this.record(memberId, attempt(sharesDecider, command, this.stateOf(memberId), { rulebook, membership }));
    }
  }
}

const amountsOf = ({ data: { claimId, memberId, shares } }: ReimbursementFixed) => ({
  claimId,
  memberId,
  subscribedCents: shares.reduce((cents, lot) => cents + lot.subscribedCents, 0),
  paidUpCents: shares.reduce((cents, lot) => cents + lot.paidUpCents, 0),
});

/** Decides; a refusal records nothing. */
const attempt = <Command extends DomainCommand, State, Event extends DomainEvent, Requests extends FactRequests>(
  decider: Decider<Command, State, Event, Requests>,
  command: Command,
  state: State,
  facts: FactsOf<Requests>,
): readonly Event[] => {
  try {
    return decider.decide(command, state, facts);
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return [];
  }
};

type Step = readonly [what: number, who: number, whom: number, n: number, quantity: number];

/** Something an office does: mostly what makes sense, for what does not is refused and teaches nothing. */
const act = (office: Office, [what, who, whom, n, quantity]: Step, place: number): void => {
  const memberId = members[who % 3] ?? members[0];
  const counterpartyId = members[whom % 3] ?? members[0];
  const state = office.stateOf(memberId);
  const held = Object.keys(state.subscriptions).filter((id) => (state.subscriptions[id]?.quantity ?? 0) > 0);
  const subscriptionId = held[n % held.length] ?? idOf(2, place);
  const amountCents = state.subscriptions[subscriptionId]?.subscribedCents ?? 0;
  const subject = { memberId, subscriptionId, ...today };
  const facts = { rulebook, membership };
  const part = { subscriptionId, quantity };
  const transfer = { ...subject, type: 'TransferShares', transferId: idOf(4, place), counterpartyId, quantity, cause: 'gift' } as const;
  const claim = { ...subject, type: 'ClaimReimbursement', claimId: idOf(3, place), year: 2026, part } as const;
  const subscribe = { ...subject, type: 'SubscribeShares', subscriptionId: idOf(2, place), shareClass: 'A', quantity } as const;
  const steps: readonly (() => readonly SharesEvent[])[] = [
    () => attempt(sharesDecider, subscribe, state, facts),
    () => attempt(sharesDecider, { ...subject, type: 'PayUpShares', amountCents, method: 'transfer' }, state, facts),
    () => attempt(transferSharesDecider, transfer, state, { ...facts, counterparty: membership }),
    () => attempt(claimReimbursementDecider, claim, state, { ...facts, year: { status: 'approved', accounts } }),
    () => attempt(sharesDecider, { ...subject, type: 'RetractSharesEntry', revision: n, ground: 'typingError' }, state, facts),
    () => attempt(sharesDecider, { ...subject, type: 'CancelSubscription' }, state, facts),
  ];
  office.record(memberId, steps[what]?.() ?? []);
};

const what = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 8, arbitrary: fc.constant(1) },
  { weight: 3, arbitrary: fc.constant(2) },
  { weight: 8, arbitrary: fc.constant(3) },
  { weight: 1, arbitrary: fc.constantFrom(4, 5) },
);
const step = fc.tuple(what, fc.nat(2), fc.nat(2), fc.nat(12), fc.integer({ min: 1, max: 9 }));
const offices = fc.array(step, { minLength: 10, maxLength: 80 }).map((steps) => {
  const office = new Office();
  for (const [place, each] of steps.entries()) act(office, each, place);
  return office;
});

describe('over random histories of three holders', () => {
  it('what a holder has is the sum of the movements booked for her', () =>
    fc.assert(
      fc.property(offices, (office) => {
        for (const memberId of members) {
          const held = Object.entries(office.stateOf(memberId).subscriptions);
          for (const [subscriptionId, { quantity, subscribedCents, paidUpCents }] of held) {
            const hers = office.movements.filter(
              (movement) => movement.memberId === memberId && movement.subscriptionId === subscriptionId,
            );
            expect(hers.reduce((sum, movement) => sum + movement.quantity, 0)).toBe(quantity);
            expect(office.sum(hers)).toEqual({ subscribedCents, paidUpCents });
          }
        }
      }),
    ));

  it('nobody holds less than nothing, or has paid more than she subscribed', () =>
    fc.assert(
      fc.property(offices, (office) => {
        for (const memberId of members)
          for (const { quantity, subscribedCents, calledCents, paidUpCents } of Object.values(office.stateOf(memberId).subscriptions)) {
            expect(quantity).toBeGreaterThanOrEqual(0);
            expect(subscribedCents).toBe(quantity * 3_000);
            expect(paidUpCents).toBeGreaterThanOrEqual(0);
            expect(paidUpCents).toBeLessThanOrEqual(calledCents);
            expect(calledCents).toBeLessThanOrEqual(subscribedCents);
          }
      }),
    ));

  it('no reimbursement takes the capital under the floor as it was known when it was recorded', () =>
    fc.assert(
      fc.property(offices, (office) => {
        for (const { leftCents, highestCents } of office.reductions) expect(4 * leftCents).toBeGreaterThanOrEqual(highestCents);
      }),
    ));

  it('claims that wait are served in the order in which they came', () =>
    fc.assert(
      fc.property(offices, (office) => {
        const queued = office.capital.filter(({ type }) => type === 'CapitalReductionQueued').map(({ data }) => data.claimId);
        const reserved = office.capital.filter(({ type }) => type === 'CapitalReductionReserved').map(({ data }) => data.claimId);
        const served = reserved.filter((claimId) => queued.includes(claimId));
        expect(served).toEqual(queued.slice(0, served.length));
      }),
    ));

  it('taking an entry back and recording the right one gives the corrected history', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (wrong, right) => {
        const subscribe = (n: number, quantity: number) =>
          ({ ...today, type: 'SubscribeShares', memberId: members[0], subscriptionId: idOf(2, n), shareClass: 'A', quantity }) as const;
        const told = (...commands: readonly Parameters<typeof sharesDecider.decide>[0][]): Shares =>
          commands.reduce<Shares>(
            (state, command) => attempt(sharesDecider, command, state, { rulebook, membership }).reduce(sharesFolding.evolve, state),
            sharesFolding.initialState,
          );
        const retract = { ...today, type: 'RetractSharesEntry', memberId: members[0], revision: 0, ground: 'typingError' } as const;
        expect(told(subscribe(1, wrong), retract, subscribe(2, right)).subscriptions).toEqual(told(subscribe(2, right)).subscriptions);
      }),
    ));
});
