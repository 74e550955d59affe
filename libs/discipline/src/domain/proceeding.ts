import { streamName, type Folding } from '#kernel';
import type { Proceeding } from './case.js';
import { proceedingAfter } from './proceeding-after.js';
import type { ProceedingEvent } from './proceeding.events.js';

export const proceedingStream = (proceedingId: string): string => streamName('proceeding', proceedingId);

export const proceedingFolding: Folding<Proceeding, ProceedingEvent> = {
  initialState: { status: 'none' },
  evolve: (proceeding, event) => {
    if (event.type === 'ProceedingOpened') {
      const { incidentId, openedOn } = event.data;
      return {
        status: 'open',
        opened: event.data,
        incidentIds: [incidentId],
        measures: 0,
        recused: [],
        referred: false,
        lastStepOn: openedOn,
      };
    }
    // A case is opened before anything else happens in it.
    return proceeding.status === 'none' ? proceeding : proceedingAfter(proceeding, event);
  },
};
