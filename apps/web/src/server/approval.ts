import type { FourEyesOperation } from './rules.js';

/** Something two persons do, and one of them has asked for. */
export interface WaitingApproval {
  readonly approvalId: string;
  readonly act: FourEyesOperation;
  /** ids in the address and the body of the request, by their names */
  readonly names: Readonly<Record<string, string>>;
  readonly requestedBy: string;
  readonly until: string;
  /** `requested`: a second person is waited for; `given`: whoever asked may do it */
  readonly status: 'requested' | 'given';
  readonly approvedBy: string | null;
}
