import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import { prepared, type ClaimedTables, type ReadModels } from '#processing';
import { SHARE_REGISTER } from '../projections/share-register.projection.js';

/** Everything the share register says, as far as is known: what an auditor compares with the entries. */
export class ClaimShares extends Query<ClaimedTables> {}

const shares = `SELECT member_id AS memberId, subscription_id AS subscriptionId, min(share_class) AS shareClass, sum(quantity) AS quantity,
    sum(subscribed_cents) AS subscribedCents, sum(called_cents) AS calledCents, sum(paid_up_cents) AS paidUpCents
  FROM movement JOIN holder USING (holder) GROUP BY member_id, subscription_id
  HAVING sum(quantity) <> 0 OR sum(subscribed_cents) <> 0 OR sum(called_cents) <> 0 OR sum(paid_up_cents) <> 0
  ORDER BY member_id, subscription_id`;

const capital = `SELECT effective_at AS effectiveAt, subscribed_cents AS subscribedCents, called_cents AS calledCents,
    paid_up_cents AS paidUpCents FROM capital_day ORDER BY effective_at`;

const reimbursements = `SELECT claim_id AS claimId, member_id AS memberId, cause, status, amount_cents AS amountCents, paid_cents AS paidCents,
    loss_deduction_cents AS lossDeductionCents, fixed_on AS fixedOn, due_on AS dueOn, liable_until AS liableUntil, ground
  FROM claim ORDER BY claim_id`;

@QueryHandler(ClaimShares)
export class ClaimSharesHandler implements IQueryHandler<ClaimShares> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute(): Promise<ClaimedTables> {
    const { number } = await this.readModels.waitFor(SHARE_REGISTER, undefined);
    const database = this.readModels.reader(SHARE_REGISTER);
    const rowsOf = (sql: string) => prepared<[], object>(database, sql).iterate();
    // Lazily: a connection reads one table at a time.
    const lazy = (sql: string): Iterable<object> => ({ [Symbol.iterator]: () => rowsOf(sql) });
    return { number, tables: { shares: lazy(shares), capital: lazy(capital), reimbursements: lazy(reimbursements) } };
  }
}
