import type { RecordedOneOf } from '#kernel';
import type { Projection } from '#processing';
import { approvalEventTypes, type ApprovalEvent } from '../domain/approval.events.js';

/** Name of the read model of what waits for a second person. */
export const APPROVALS = 'approvals';

/** Where each thing that two persons do stands: one row, the last time it was asked for. */
export const approvalsProjection: Projection = {
  name: APPROVALS,
  version: 1,
  handles: approvalEventTypes,
  schema: [
    `CREATE TABLE approval (
      approval_id TEXT PRIMARY KEY, act TEXT NOT NULL, operation TEXT NOT NULL, names TEXT NOT NULL, requested_by TEXT NOT NULL,
      requested_at TEXT NOT NULL, until TEXT NOT NULL, status TEXT NOT NULL, approved_by TEXT, number INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
  ],
  indexes: ['CREATE INDEX approval_waiting ON approval (status, until)'],
  prepare: (database) => {
    const request = database.prepare(
      `INSERT OR REPLACE INTO approval
        VALUES (@approvalId, @act, @operation, @names, @requestedBy, @requestedAt, @until, 'requested', NULL, @number)`,
    );
    const give = database.prepare(
      `UPDATE approval SET status = 'given', approved_by = @approvedBy, number = @number WHERE approval_id = @approvalId AND number < @number`,
    );
    const use = database.prepare(
      `UPDATE approval SET status = 'used', number = @number WHERE approval_id = @approvalId AND number < @number`,
    );
    return {
      apply: (recorded) => {
        // `handles` lists exactly the events of this union.
        const { type, data, number, meta } = recorded as RecordedOneOf<ApprovalEvent>;
        switch (type) {
          case 'ApprovalRequested': {
            const { names, requestHash: _hash, ...row } = data;
            request.run({ ...row, names: JSON.stringify(names), requestedAt: meta.recordedAt, number });
            break;
          }
          case 'ApprovalGiven':
            give.run({ ...data, number });
            break;
          case 'ApprovalUsed':
            use.run({ approvalId: data.approvalId, number });
            break;
        }
      },
    };
  },
};
