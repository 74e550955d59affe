import type { EventStore } from '#event-store';
import { pagesOf } from './entries.js';
import { EntryCheck, type Difference } from './entry-check.js';

export interface LedgerReconciliation {
  readonly holds: boolean;
  /** entries read: all of them when everything holds */
  readonly entries: number;
  readonly streams: number;
  readonly difference?: Difference;
  /** ledger numbers of entries recorded before an instant that an earlier entry names */
  readonly clockSteps: readonly number[];
}

/**
 * Reads every entry again: its bytes are canonical JSON (RFC 8785), numbers are dense, positions ascend, revisions of each stream have no
 * gap, metadata is whole, and each id is derived from its command. Stops at the first difference.
 */
export const reconcileLedger = async (ledger: EventStore, progressed: (entries: number) => void): Promise<LedgerReconciliation> => {
  const check = new EntryCheck();
  for await (const page of pagesOf(ledger)) {
    for (const entry of page) {
      const difference = check.take(entry);
      if (difference) return { holds: false, entries: check.entries, streams: check.streams, difference, clockSteps: check.clockSteps };
    }
    progressed(check.entries);
  }
  return { holds: true, entries: check.entries, streams: check.streams, clockSteps: check.clockSteps };
};
