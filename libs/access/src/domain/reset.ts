import { streamName, type Folding } from '#kernel';
import type { ResetEvent, ResetRequested } from './reset.events.js';

/** Where it stands that two persons reset an account. */
export type Reset =
  | { readonly status: 'none' }
  | { readonly status: 'requested'; readonly request: ResetRequested['data'] }
  | { readonly status: 'approved'; readonly request: ResetRequested['data']; readonly approvedBy: string; readonly approvedAt: string };

export const resetStream = (resetId: string): string => streamName('reset', resetId);

export const resetFolding: Folding<Reset, ResetEvent> = {
  initialState: { status: 'none' },
  evolve: (reset, event) => {
    if (event.type === 'ResetRequested') return { status: 'requested', request: event.data };
    // Somebody asks before anybody agrees.
    return reset.status === 'none'
      ? reset
      : { status: 'approved', request: reset.request, approvedBy: event.data.approvedBy, approvedAt: event.data.approvedAt };
  },
};
