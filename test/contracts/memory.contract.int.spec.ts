import { memoryEventStore, overlayEventStore } from '#event-store/memory';
import { describeEventStore } from './event-store.contract.js';
import { entries, freshStream } from './ledger-entries.js';

const forgetsOnRestart = 'it is given up with its process, on purpose';

describeEventStore(
  'memory',
  async () => {
    const store = memoryEventStore();
    return { store, reopen: async () => store, close: () => store.close() };
  },
  { forgetsOnRestart },
);

describeEventStore(
  'overlay on a ledger with entries',
  async () => {
    const base = memoryEventStore();
    await base.append(freshStream(), 'none', entries(5));
    const store = overlayEventStore(base);
    return { store, reopen: async () => store, close: () => store.close() };
  },
  { forgetsOnRestart },
);
