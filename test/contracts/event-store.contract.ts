import type { EventStore } from '#event-store';
import { describeAppending } from './appending.contract.js';
import { describeConcurrency } from './concurrency.contract.js';
import { describeDurability } from './durability.contract.js';
import { describeEntries } from './entries.contract.js';
import { describeReading } from './reading.contract.js';

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

/**
 * The promises of the event store port, one suite for every adapter.
 *
 * The ledger may already hold entries (a real server does): numbers are always compared with the head at the start.
 * @param name   the adapter
 * @param open   opens a store of its own for one test
 * @param terms  what the adapter does not promise, with the reason, and how hard it is tried
 */
export const describeEventStore = (name: string, open: () => Promise<OpenedEventStore>, terms: ContractTerms = {}): void => {
  const withStore: WithStore = (test) => async () => {
    const opened = await open();
    try {
      await test(opened);
    } finally {
      await opened.close();
    }
  };

  describe(`event store: ${name}`, () => {
    describeAppending(withStore);
    describeReading(withStore);
    describeEntries(withStore);
    describeConcurrency(withStore, terms);
    describeDurability(withStore, terms);
  });
};
