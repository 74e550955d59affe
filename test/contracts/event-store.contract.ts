import { describeAppending } from './appending.contract.js';
import { describeConcurrency } from './concurrency.contract.js';
import type { ContractTerms, OpenedEventStore, WithStore } from './contract-terms.js';
import { describeDurability } from './durability.contract.js';
import { describeEntries } from './entries.contract.js';
import { describeReading } from './reading.contract.js';

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
