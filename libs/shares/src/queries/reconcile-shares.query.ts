import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { RecordedOneOf } from '#kernel';
import { EVENT_STORE, READ_MODELS } from '#cqrs';
import { UpcasterChain, type EventStore } from '#event-store';
import { ledgerEntries } from '#membership';
import type { ReadModels } from '#processing';
import { receivedBy } from '../domain/movement.js';
import { sharesEventTypes, type SharesEvent } from '../domain/shares.events.js';
import { sharesFolding, type Shares } from '../domain/shares.js';
import { SHARE_REGISTER } from '../projections/share-register.projection.js';
import { balances, sameBalance, type Balance } from './balances.reads.js';

/** A subscription of which register and ledger say different things; absent on one side when that side does not know it. */
export interface BalanceDifference {
  readonly memberId: string;
  readonly subscriptionId: string;
  readonly ledger?: Balance;
  readonly register?: Balance;
}

export interface SharesReconciliation {
  /** ledger number up to which both were read */
  readonly number: number;
  readonly holders: number;
  readonly subscriptions: number;
  /** the first hundred */
  readonly differences: readonly BalanceDifference[];
}

/** As many differences as anybody reads. */
const SHOWN = 100;

/**
 * Proves that the share register is what the ledger says: folds the stream of every holder, as decisions do, and compares each subscription
 * with the sum of its movements.
 * @throws DomainError `REGISTER_NOT_READY` {register}
 */
export class ReconcileShares extends Query<SharesReconciliation> {}

@QueryHandler(ReconcileShares)
export class ReconcileSharesHandler implements IQueryHandler<ReconcileShares> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly upcasters: UpcasterChain,
  ) {}

  async execute(): Promise<SharesReconciliation> {
    const { number, entries } = await ledgerEntries(this.store, this.upcasters, this.readModels, SHARE_REGISTER, sharesEventTypes);
    const holders = new Map<string, Shares>();
    const underWay = new Map<string, readonly [memberId: string, balance: Balance]>();
    for await (const entry of entries) {
      // Only the types of this union were asked for.
      const event = entry as RecordedOneOf<SharesEvent>;
      const { memberId } = event.data;
      holders.set(memberId, sharesFolding.evolve(holders.get(memberId) ?? sharesFolding.initialState, event));
      if (event.type === 'SharesTransferredOut') underWay.set(event.data.transferId, [event.data.counterpartyId, receivedBy(event.data)]);
      if (event.type === 'SharesTransferredIn') underWay.delete(event.data.subscriptionId);
    }
    const ledger = new Map<string, Balance>(
      [...holders].flatMap(([memberId, { subscriptions }]) =>
        Object.entries(subscriptions).map(([subscriptionId, balance]) => [`${memberId} ${subscriptionId}`, balance] as const),
      ),
    );
    // Given and not yet written on the other side: the register has booked both.
    for (const [subscriptionId, [memberId, balance]] of underWay) ledger.set(`${memberId} ${subscriptionId}`, balance);
    const register = balances(this.readModels.reader(SHARE_REGISTER), number);
    return { number, holders: holders.size, subscriptions: ledger.size, differences: differencesOf(ledger, register).slice(0, SHOWN) };
  }
}

const differencesOf = (ledger: ReadonlyMap<string, Balance>, register: ReadonlyMap<string, Balance>): readonly BalanceDifference[] =>
  [...new Set([...ledger.keys(), ...register.keys()])]
    .filter((key) => !sameBalance(ledger.get(key), register.get(key)))
    .map((key) => {
      const [memberId = '', subscriptionId = ''] = key.split(' ');
      return { memberId, subscriptionId, ledger: ledger.get(key), register: register.get(key) };
    });
