import { streamName, type Folding } from '#kernel';
import type { ApprovalEvent, ApprovalRequested } from './approval.events.js';

interface Requested {
  readonly status: 'requested';
  readonly request: ApprovalRequested['data'];
}

interface Given {
  readonly status: 'given';
  readonly request: ApprovalRequested['data'];
  readonly approvedBy: string;
}

interface Used {
  readonly status: 'used';
  readonly request: ApprovalRequested['data'];
  readonly approvedBy: string;
  readonly requestId: string;
}

/** Where it stands that two persons do something. The same person may ask for the same thing again once it was done, or its time is over. */
export type Approval = { readonly status: 'none' } | Requested | Given | Used;

export const approvalStream = (approvalId: string): string => streamName('approval', approvalId);

export const approvalFolding: Folding<Approval, ApprovalEvent> = {
  initialState: { status: 'none' },
  evolve: (approval, event) => {
    if (event.type === 'ApprovalRequested') return { status: 'requested', request: event.data };
    // Somebody asks before anything else happens.
    if (approval.status === 'none') return approval;
    const { request } = approval;
    if (event.type === 'ApprovalGiven') return { status: 'given', request, approvedBy: event.data.approvedBy };
    return approval.status === 'given' ? { ...approval, status: 'used', requestId: event.data.requestId } : approval;
  },
};
