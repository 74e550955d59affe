import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReconcileRoster, type RosterReconciliation } from '#membership';
import { ReconcileShares, type SharesReconciliation } from '#shares';

export interface RegisterReconciliation {
  readonly holds: boolean;
  readonly roster: RosterReconciliation;
  readonly shares: SharesReconciliation;
}

/**
 * Proves that both registers are what the ledger says: every balance is the sum of its movements, every line of the roster follows from its
 * entries.
 * @throws DomainError `REGISTER_NOT_READY` {register}
 */
export class ReconcileRegister extends Query<RegisterReconciliation> {}

@QueryHandler(ReconcileRegister)
export class ReconcileRegisterHandler implements IQueryHandler<ReconcileRegister> {
  constructor(private readonly queries: QueryBus) {}

  async execute(): Promise<RegisterReconciliation> {
    const roster = await this.queries.execute(new ReconcileRoster());
    const shares = await this.queries.execute(new ReconcileShares());
    return { holds: roster.differences.length === 0 && shares.differences.length === 0, roster, shares };
  }
}
