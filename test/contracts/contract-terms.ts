import type { EventStore } from '#event-store';

/** A store under test and what can be done to it from outside. */
export interface OpenedEventStore {
  readonly store: EventStore;
  /** closes the store and opens the same ledger again, as after a restart */
  reopen(): Promise<EventStore>;
  /** closes whatever is open and removes what was left behind */
  close(): Promise<void>;
}

export interface ContractTerms {
  /** why this adapter does not outlive its process; absent when it does */
  readonly forgetsOnRestart?: string;
  /** appends that compete for one stream, 2,000 when absent: where each conflict is a round trip, fewer say as much */
  readonly competingAppends?: number;
}

/** Runs a test on a store of its own. */
export type WithStore = (test: (opened: OpenedEventStore) => Promise<void>) => () => Promise<void>;
