import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CLOCK, READ_MODELS } from '#cqrs';
import type { Clock } from '#kernel';
import { prepared, type Freshness, type ReadModels } from '#processing';
import type { FourEyesOperation } from '#statutes/domain';
import { APPROVALS } from '../projections/approvals.projection.js';

/** Something two persons do, and one of them has asked for. */
export interface WaitingApproval {
  readonly approvalId: string;
  readonly act: FourEyesOperation;
  readonly operation: string;
  /** ids in the address of the request, by their names */
  readonly names: Readonly<Record<string, string>>;
  readonly requestedBy: string;
  readonly requestedAt: string;
  /** instant after which it counts no longer */
  readonly until: string;
  /** `requested`: a second person is waited for; `given`: whoever asked may now do it */
  readonly status: 'requested' | 'given';
  readonly approvedBy: string | null;
}

export interface ApprovalsAnswer extends Freshness {
  readonly items: readonly WaitingApproval[];
}

type Row = Omit<WaitingApproval, 'names'> & { readonly names: string };

/** What waits for a second person, or for being done: what runs out first is first. */
export class ListApprovals extends Query<ApprovalsAnswer> {
  constructor(readonly minNumber?: number) {
    super();
  }
}

@QueryHandler(ListApprovals)
export class ListApprovalsHandler implements IQueryHandler<ListApprovals> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ minNumber }: ListApprovals): Promise<ApprovalsAnswer> {
    const freshness = await this.readModels.waitFor(APPROVALS, minNumber);
    const rows = prepared<[string], Row>(
      this.readModels.reader(APPROVALS),
      `SELECT approval_id AS approvalId, act, operation, names, requested_by AS requestedBy, requested_at AS requestedAt, until, status,
          approved_by AS approvedBy
        FROM approval WHERE status IN ('requested', 'given') AND until >= ? ORDER BY until, approval_id LIMIT 200`,
    ).all(this.clock.now());
    // Written by the projection.
    return { ...freshness, items: rows.map((row) => ({ ...row, names: JSON.parse(row.names) as WaitingApproval['names'] })) };
  }
}
