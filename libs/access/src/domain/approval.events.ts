import type { DomainEvent } from '#kernel';
import type { FourEyesOperation } from '#statutes/domain';

/** Somebody asked for what two persons do together: nothing is done yet. */
export type ApprovalRequested = DomainEvent<
  'ApprovalRequested',
  {
    readonly approvalId: string;
    /** what the rulebook asks two persons for */
    readonly act: FourEyesOperation;
    /** the operation of the API, `ballots-close` */
    readonly operation: string;
    /** SHA-256 of the canonical request, hexadecimal: what is agreed to is what is done */
    readonly requestHash: string;
    readonly requestedBy: string;
    /** ids in the address and the body of the request, by their names */
    readonly names: Readonly<Record<string, string>>;
    /** instant after which it counts no longer */
    readonly until: string;
  }
>;

/** A second person agreed. */
export type ApprovalGiven = DomainEvent<'ApprovalGiven', { readonly approvalId: string; readonly approvedBy: string }>;

/** The request was let through, this once. */
export type ApprovalUsed = DomainEvent<
  'ApprovalUsed',
  {
    readonly approvalId: string;
    /** id of the command it was: the same one sent again is no second use */
    readonly requestId: string;
  }
>;

export type ApprovalEvent = ApprovalRequested | ApprovalGiven | ApprovalUsed;

export const approvalEventTypes = [
  'ApprovalRequested',
  'ApprovalGiven',
  'ApprovalUsed',
] as const satisfies readonly ApprovalEvent['type'][];
