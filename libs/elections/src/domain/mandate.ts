import { assertUnreachable, streamName, type Folding } from '#kernel';
import type { MandateEndCause, MandateEvent } from './mandate.events.js';
import type { Seat } from './seat.js';

export interface RunningMandate {
  readonly status: 'running';
  readonly seat: Seat;
  /** position that awaits a decision */
  readonly incompatibleWith?: string;
}

export interface EndedMandate {
  readonly status: 'ended';
  readonly seat: Seat & { readonly until: string };
  readonly cause: MandateEndCause;
}

export type Mandate = { readonly status: 'none' } | RunningMandate | EndedMandate;

export const mandateStream = (mandateId: string): string => streamName('mandate', mandateId);

export const mandateFolding: Folding<Mandate, MandateEvent> = {
  initialState: { status: 'none' },
  evolve: (mandate, event) => {
    if (event.type === 'MandateBegun' || event.type === 'DirectorCoOpted') {
      const { mandateId, memberId, body, from, lastYear } = event.data;
      return { status: 'running', seat: { mandateId, memberId, body, from, lastYear, coOpted: event.type === 'DirectorCoOpted' } };
    }
    // A mandate begins before anything else happens to it.
    return mandate.status === 'none' ? mandate : after(mandate, event);
  },
};

type Later = Exclude<MandateEvent, { type: 'MandateBegun' | 'DirectorCoOpted' }>;

const after = (mandate: RunningMandate | EndedMandate, event: Later): Mandate => {
  switch (event.type) {
    case 'CoOptationRatified':
      return mandate.status === 'running' ? { ...mandate, seat: { ...mandate.seat, ratified: true } } : mandate;
    case 'MandateEnded':
      return { status: 'ended', seat: { ...mandate.seat, until: event.data.until }, cause: event.data.cause };
    case 'MandateReinstated': {
      const { until: _takenBack, ...seat } = mandate.seat;
      return { status: 'running', seat };
    }
    case 'IncompatibilityFound':
      return mandate.status === 'running' ? { ...mandate, incompatibleWith: event.data.position } : mandate;
    case 'IncompatibilityLifted':
      return mandate.status === 'running' ? { status: 'running', seat: mandate.seat } : mandate;
    default:
      return assertUnreachable(event);
  }
};
