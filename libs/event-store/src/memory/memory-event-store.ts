import type { EventStore } from '../event-store.js';
import { overlayEventStore } from './overlay-event-store.js';

/** A ledger that is given up with the process: for tests and rehearsals. It is an overlay on nothing. */
export const memoryEventStore = (): EventStore => overlayEventStore();
