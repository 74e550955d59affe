import { streamName, type Folding } from '#kernel';
import type { IncidentEvent, IncidentReported } from './incident.events.js';

export type Incident =
  { readonly status: 'unknown' } | { readonly status: 'reported' | 'withdrawn'; readonly reported: IncidentReported['data'] };

export const incidentStream = (incidentId: string): string => streamName('incident', incidentId);

export const incidentFolding: Folding<Incident, IncidentEvent> = {
  initialState: { status: 'unknown' },
  evolve: (incident, event) => {
    if (event.type === 'IncidentReported') return { status: 'reported', reported: event.data };
    // A report comes before it is taken back.
    return incident.status === 'unknown' ? incident : { ...incident, status: 'withdrawn' };
  },
};
